package org.konvent.system.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.LogFollower;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.statement.StatementCodec;

/**
 * The whole journal as somebody downloaded and checked it: gapless, and leading to the root that the
 * master signed.
 */
public record JournalCopy(Checkpoint checkpoint, List<Entry> entries) {

  private static final EntryCodec CODEC = Kinds.codec();
  private static final int STRETCH = 1_000;

  /** Downloads and checks; refuses with the model's exceptions where something does not hold. */
  public static JournalCopy of(MasterClient reader, VerifierKey logKey) {
    SignedNote note = SignedNote.parse(reader.get("/log/checkpoint").orFail().text());
    Checkpoint checkpoint = Checkpoint.open(note, logKey);
    List<byte[]> lines = lines(reader, checkpoint.size());
    LogFollower.atStart(checkpoint.origin()).follow(lines, checkpoint);
    List<Entry> entries = lines.stream().map(CODEC::decode).toList();
    for (int seq = 0; seq < entries.size(); seq++) {
      if (entries.get(seq).seq() != seq) {
        throw new IllegalStateException("entry " + entries.get(seq).seq() + " at place " + seq);
      }
    }
    return new JournalCopy(checkpoint, entries);
  }

  private static List<byte[]> lines(MasterClient reader, long size) {
    List<byte[]> lines = new ArrayList<>();
    while (lines.size() < size) {
      long limit = Math.min(STRETCH, size - lines.size());
      String path = "/log/entries?after=" + lines.size() + "&limit=" + limit;
      String text = reader.get(path).orFail().text();
      text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).forEach(lines::add);
      if (text.isEmpty()) {
        throw new IllegalStateException("the journal ends at " + lines.size() + " of " + size);
      }
    }
    return lines;
  }

  public long size() {
    return checkpoint.size();
  }

  /** How often a note was journalled. */
  public long count(String note) {
    Optional<Hash> hash = Optional.of(StatementCodec.hash(note));
    return entries.stream().filter(entry -> entry.statement().equals(hash)).count();
  }

  /** All facts of a kind that fit. */
  public <F extends Fact> List<F> facts(Class<F> kind, Predicate<F> fits) {
    return entries.stream()
        .map(Entry::fact)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(fits)
        .toList();
  }
}
