package org.konvent.master.journal;

import java.util.List;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.model.convention.Scribe;

/** Takes over from the tables what another master has written, and at start what there is. */
final class JournalFollower {

  private final JournalStore store;
  private final JournalReader reader;
  private final Journals journals;
  private final ConventionClock clock;
  private final JournalAlarm alarm;
  private final Doubts doubts;

  JournalFollower(
      JournalStore store,
      JournalReader reader,
      Journals journals,
      ConventionClock clock,
      JournalAlarm alarm,
      Doubts doubts) {
    this.store = store;
    this.reader = reader;
    this.journals = journals;
    this.clock = clock;
    this.alarm = alarm;
    this.doubts = doubts;
  }

  /**
   * Brings the snapshots to what the tables hold; freezes where that does not follow.
   *
   * @return whether this master may write on from there
   */
  boolean catchUp() {
    try {
      List<Snapshot> known = journals.all(); // before the heads, or they could seem to go back
      List<Head> heads = store.heads();
      for (Head head : heads) {
        catchUp(base(known, head), head);
      }
      if (!heads.isEmpty()) {
        doubts.take(heads.get(heads.size() - 1).doubt().map(Doubt::parse));
      }
      clock.notBefore(journals.current().state().at());
    } catch (JournalDamaged e) {
      alarm.freeze(e.getMessage());
    }
    return !alarm.isFrozen();
  }

  private static Snapshot base(List<Snapshot> known, Head head) {
    return known.stream()
        .filter(journal -> journal.convention().equals(head.convention()))
        .findFirst()
        .orElseGet(() -> Snapshot.empty(head.convention()));
  }

  private void catchUp(Snapshot base, Head head) {
    if (base.epoch() > head.epoch() || base.size() > head.size()) {
      throw new JournalDamaged(
          head.convention(),
          "it ends at entry %d of epoch %d, but %d of epoch %d were read before"
              .formatted(head.size(), head.epoch(), base.size(), base.epoch()));
    }
    if (base.size() < head.size()) {
      journals.swap(reader.read(base, head));
    } else if (!base.tree().head().equals(head.tree())) {
      throw new JournalDamaged(head.convention(), "its head has another root than what was read");
    } else if (doubts.current().isPresent()) {
      fill(base);
    }
  }

  /** Takes over sealed parts that the leader has got back. */
  private void fill(Snapshot base) {
    List<Scribe.Line> filled =
        base.lacking(0).stream()
            .flatMap(seq -> store.rows(base.convention(), seq, 1).stream())
            .filter(row -> row.part().isPresent())
            .map(row -> reader.line(base.convention(), row))
            .toList();
    if (!filled.isEmpty()) {
      journals.filled(base.filled(filled));
    }
  }
}
