package org.konvent.master.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.convention.PersonalData;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Secret;

/**
 * An entry whose personal data can be erased.
 *
 * @param what kind of its fact
 * @param at convention time
 * @param text what is written there, where the reader may read it
 */
public record PersonalEntry(long entry, String what, long at, Optional<String> text) {

  /** Those that hold all these words. */
  public static List<PersonalEntry> holding(Disclosed now, String words) {
    return PersonalData.holding(now.state(), words).stream()
        .flatMap(seq -> now.snapshot().line(seq).stream())
        .map(line -> of(now, line))
        .toList();
  }

  private static PersonalEntry of(Disclosed now, Scribe.Line line) {
    long seq = line.entry().seq();
    return new PersonalEntry(
        seq,
        line.entry().fact().kind(),
        line.entry().at(),
        now.secret(seq, Secret.class).map(PersonalData::text));
  }
}
