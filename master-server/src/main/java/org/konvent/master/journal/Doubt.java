package org.konvent.master.journal;

import java.util.Optional;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.SignedNote;

/**
 * Why this master only reads: it may not hold everything that it has signed.
 *
 * @param proof a checkpoint of its own that its journal does not lead to; absent where the journal
 *     was restored from a backup, which says nothing about what came later
 */
public record Doubt(Optional<SignedNote> proof) {

  public static final Doubt RESTORED = new Doubt(Optional.empty());

  private static final String NO_PROOF = "restored";

  static Doubt parse(String text) {
    return text.equals(NO_PROOF) ? RESTORED : new Doubt(Optional.of(SignedNote.parse(text)));
  }

  public String text() {
    return proof.map(SignedNote::format).orElse(NO_PROOF);
  }

  /** Number of entries that there must have been; 0 where nobody knows. */
  public long expected() {
    return proof.map(note -> Checkpoint.parseText(note.text()).size()).orElse(0L);
  }

  /** Whether the journal holds what is proved; a restored one does as far as anybody knows. */
  boolean isSettledBy(Snapshot journal) {
    return proof.map(note -> journal.leadsTo(Checkpoint.parseText(note.text()))).orElse(true);
  }
}
