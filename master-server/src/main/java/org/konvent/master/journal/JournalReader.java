package org.konvent.master.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.master.journal.store.Row;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;

/** Reads journals back from the tables, and believes nothing that the checkpoint does not cover. */
final class JournalReader {

  private static final int PAGE = Snapshot.BETWEEN_MILESTONES;

  private final JournalStore store;
  private final EntryCodec codec;
  private final LogKey key;

  JournalReader(JournalStore store, EntryCodec codec, LogKey key) {
    this.store = store;
    this.codec = codec;
    this.key = key;
  }

  /**
   * A snapshot grown to a head: from nothing at start, from what it has for a follower.
   *
   * @throws JournalDamaged where entries, sealed parts, root or checkpoint do not fit each other
   */
  Snapshot read(Snapshot base, Head head) {
    Checkpoint signed = checkpoint(head);
    Snapshot grown = base;
    while (grown.size() < head.size()) {
      int limit = (int) Math.min(PAGE, head.size() - grown.size());
      List<Row> rows = store.rows(head.convention(), grown.size(), limit);
      if (rows.size() != limit) {
        throw new JournalDamaged(head.convention(), "entries are missing after " + grown.size());
      }
      grown = append(grown, rows);
    }
    if (!grown.tree().head().equals(head.tree()) || !signed.head().equals(head.tree())) {
      throw new JournalDamaged(
          head.convention(), "its entries have another root than its checkpoint");
    }
    return grown.with(SignedNote.parse(head.checkpoint().orElseThrow()));
  }

  private Checkpoint checkpoint(Head head) {
    try {
      SignedNote note = SignedNote.parse(head.checkpoint().orElseThrow());
      return Checkpoint.open(note, key.verifierKey(head.convention()));
    } catch (RuntimeException e) {
      throw new JournalDamaged(
          head.convention(), "its checkpoint is not signed by this master's log key (" + e + ")");
    }
  }

  /**
   * What comes after some more entries; its checkpoint is still missing.
   *
   * @throws JournalDamaged where one of them cannot be read, or is not what it was written with
   */
  Snapshot append(Snapshot base, List<Row> rows) {
    List<Scribe.Line> lines = new ArrayList<>(rows.size());
    ConventionState state = base.state();
    for (Row row : rows) {
      Scribe.Line line = line(base.convention(), row);
      lines.add(line);
      state = folded(base.convention(), state, line);
    }
    return base.grown(state, lines);
  }

  private static ConventionState folded(
      String convention, ConventionState state, Scribe.Line line) {
    try {
      return state.fold(line.entry(), line.secret());
    } catch (RuntimeException e) {
      throw new JournalDamaged(
          convention, "entry " + line.entry().seq() + " (" + e.getMessage() + ")");
    }
  }

  /** An entry as it is stored, checked. */
  Scribe.Line line(String convention, Row row) {
    try {
      Scribe.Line line = Scribe.read(codec, row.bytes(), row.part(), row.note());
      requireCommitted(line);
      return line;
    } catch (RuntimeException e) {
      throw new JournalDamaged(convention, "entry " + row.seq() + " (" + e.getMessage() + ")");
    }
  }

  private static void requireCommitted(Scribe.Line line) {
    Optional<Hash> part = line.part().map(SealedPart::commitment);
    if (part.isPresent() && !part.equals(line.entry().sealed())) {
      throw new IllegalStateException("its sealed part is not the one it was written with");
    }
    Optional<Hash> note = line.note().map(text -> Hash.sha256(text.getBytes(UTF_8)));
    if (note.isPresent() && !note.equals(line.entry().statement())) {
      throw new IllegalStateException("its statement is not the one it was written with");
    }
  }
}
