package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Nobody is called until further notice; a running speech stands.
 *
 * @param until convention time at which it goes on, where it was said; only shown
 */
public record QueuePaused(Optional<Long> until) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues
        .changeCurrent(c -> c.with(c.airtime().paused(entry.at())))
        .with(queues.rules().with(Optional.of(new ListRules.Pause(entry.at(), until))));
  }
}
