package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * A speaker or mover was called to the lectern; the time does not run yet.
 *
 * @param item the agenda item that is running
 */
public record SpeechCalled(String number, Optional<String> item) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    Contribution called = queues.all().get(number);
    ListRules rules = queues.rules();
    int turn =
        called.list() == ListKind.SPEECHES
            ? CallingOrder.after(called.quotaList(), rules.order(), rules.turn())
            : rules.turn();
    return queues
        .change(
            number, c -> c.with(c.airtime().called(item, entry.at())).to(ContributionState.CURRENT))
        .atLectern(number)
        .with(rules.turnTo(turn));
  }
}
