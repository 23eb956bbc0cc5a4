package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** A speech was delivered, a motion was moved. */
public record ContributionDelivered(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(number, c -> c.to(ContributionState.DELIVERED)).deliver(number);
  }
}
