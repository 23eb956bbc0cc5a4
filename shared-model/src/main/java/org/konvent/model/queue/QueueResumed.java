package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/** The recess is over; the clock of a speech starts again with its begin. */
public record QueueResumed() implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.with(queues.rules().with(Optional.<ListRules.Pause>empty()));
  }
}
