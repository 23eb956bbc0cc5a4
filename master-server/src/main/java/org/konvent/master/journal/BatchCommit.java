package org.konvent.master.journal;

import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.store.BatchTransaction;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.HeadMoved;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.master.journal.store.Row;
import org.konvent.master.journal.store.StorageFailed;
import org.konvent.model.convention.Scribe;
import org.konvent.model.people.PartErased;

/** Takes one batch from decided to durable. */
final class BatchCommit {

  private final JournalStore store;
  private final LogKey key;

  BatchCommit(JournalStore store, LogKey key) {
    this.store = store;
    this.key = key;
  }

  /**
   * @return the candidate with its checkpoint, on disk
   * @throws HeadMoved where another master writes
   * @throws StorageFailed where nothing was written
   * @throws OutcomeUnknown where that cannot be said
   * @throws JournalDamaged where the tables do not hold what was inserted
   */
  Snapshot commit(Snapshot base, Batch batch) {
    List<Row> rows = batch.added().stream().map(BatchCommit::row).toList();
    return commit(base, batch.candidate(), rows, batch.added());
  }

  private Snapshot commit(Snapshot base, Snapshot grown, List<Row> rows, List<Scribe.Line> added) {
    Snapshot candidate = grown;
    try (BatchTransaction transaction = store.begin()) {
      write(transaction, base, candidate, rows, erased(added));
      candidate = candidate.with(key.sign(base.convention(), candidate.tree().head()));
      transaction.certify(base.convention(), candidate.checkpointText());
      transaction.commit();
      return candidate;
    } catch (StorageFailed e) {
      if (candidate.checkpoint().isPresent()) {
        return settled(base, candidate).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  /** Commits entries that this master has signed before; throws as {@link #commit} does. */
  Snapshot takeBack(Snapshot base, Snapshot grown, List<Row> rows) {
    return commit(base, grown, rows, grown.lines(base.size(), rows.size()));
  }

  /** Commits sealed parts of entries that are there. */
  void fill(Snapshot base, List<Scribe.Line> filled) {
    try (BatchTransaction transaction = store.begin()) {
      transaction.swap(head(base), head(base));
      transaction.insertParts(base.convention(), filled.stream().map(BatchCommit::row).toList());
      transaction.commit();
    }
  }

  private void write(
      BatchTransaction transaction,
      Snapshot base,
      Snapshot candidate,
      List<Row> rows,
      List<Long> erased) {
    Head from = head(base);
    if (!base.isFounded()) {
      transaction.found(from);
    }
    transaction.swap(from, head(candidate));
    transaction.insert(base.convention(), rows);
    if (!transaction.readBack(base.convention(), base.size(), candidate.size()).equals(rows)) {
      throw new JournalDamaged(base.convention(), "the last entries were not stored as written");
    }
    transaction.erase(base.convention(), erased);
    if (candidate.epoch() != base.epoch()) {
      transaction.settle(base.convention());
    }
  }

  /**
   * Finds out what became of a commit that failed on the way.
   *
   * @return the candidate if it is durable, nothing if nothing was written
   * @throws HeadMoved where another master has written since
   * @throws OutcomeUnknown where the database still does not say
   */
  Optional<Snapshot> settled(Snapshot base, Snapshot candidate) {
    try {
      if (store.isDurable(head(candidate))) {
        return Optional.of(candidate);
      }
      if (store.head(base.convention()).map(head(base)::isAt).orElse(!base.isFounded())) {
        return Optional.empty();
      }
      throw new HeadMoved(head(base));
    } catch (StorageFailed stillAway) {
      throw new OutcomeUnknown(candidate, stillAway);
    }
  }

  /** Entries whose sealed part these lines erase. */
  static List<Long> erased(List<Scribe.Line> added) {
    return added.stream()
        .map(line -> line.entry().fact())
        .filter(PartErased.class::isInstance)
        .map(fact -> ((PartErased) fact).part())
        .toList();
  }

  static Head head(Snapshot snapshot) {
    return new Head(
        snapshot.convention(),
        snapshot.epoch(),
        snapshot.size(),
        snapshot.tree().root(),
        Optional.empty());
  }

  static Row row(Scribe.Line line) {
    return new Row(line.entry().seq(), line.bytes(), line.note(), line.part());
  }
}
