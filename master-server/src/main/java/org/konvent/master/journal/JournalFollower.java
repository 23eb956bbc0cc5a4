package org.konvent.master.journal;

import java.util.List;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.JournalStore;

/** Takes over from the tables what another master has written, and at start what there is. */
final class JournalFollower {

  private final JournalStore store;
  private final JournalReader reader;
  private final Journals journals;
  private final ConventionClock clock;
  private final JournalAlarm alarm;

  JournalFollower(
      JournalStore store,
      JournalReader reader,
      Journals journals,
      ConventionClock clock,
      JournalAlarm alarm) {
    this.store = store;
    this.reader = reader;
    this.journals = journals;
    this.clock = clock;
    this.alarm = alarm;
  }

  /**
   * Brings the snapshots to what the tables hold; freezes where that does not follow.
   *
   * @return whether this master may write on from there
   */
  boolean catchUp() {
    try {
      List<Snapshot> known = journals.all(); // before the heads, or they could seem to go back
      for (Head head : store.heads()) {
        catchUp(base(known, head), head);
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
        .orElseGet(() -> Snapshot.empty(head.convention(), head.epoch()));
  }

  private void catchUp(Snapshot base, Head head) {
    if (base.epoch() != head.epoch() || base.size() > head.size()) {
      throw new JournalDamaged(
          head.convention(),
          "it ends at entry %d of epoch %d, but %d of epoch %d were read before"
              .formatted(head.size(), head.epoch(), base.size(), base.epoch()));
    }
    if (base.size() < head.size()) {
      journals.swap(reader.read(base, head));
    } else if (!base.tree().head().equals(head.tree())) {
      throw new JournalDamaged(head.convention(), "its head has another root than what was read");
    }
  }
}
