package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** Placeholder of the feature's first fact. */
public record ListClosed() implements QueueFact {
  @Override
  public Queues fold(Queues state, Entry entry) {
    return state;
  }
}
