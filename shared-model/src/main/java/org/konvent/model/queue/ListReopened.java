package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** The list takes new entries again. */
public record ListReopened(ListKind list) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.with(queues.rules().open(list));
  }
}
