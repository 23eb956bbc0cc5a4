package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** A motion is decided in this vote. */
public record MotionPutToVote(String motion, int vote) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(motion, c -> c.with(c.proceedings().putTo(vote)));
  }
}
