package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** Speeches are called in this order from now on. */
public record OrderChanged(OrderRule order) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.with(queues.rules().with(order));
  }
}
