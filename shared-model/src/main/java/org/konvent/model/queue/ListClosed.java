package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** The list takes no new entries; who is on it is still called. */
public record ListClosed(ListKind list) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.with(queues.rules().close(list));
  }
}
