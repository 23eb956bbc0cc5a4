package org.konvent.model.queue;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** The outcome of a motion was entered by mistake and does not hold. */
@HoldsSecret(QueueGround.class)
public record MotionReopened(String motion) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(motion, c -> c.with(c.proceedings().undecided()));
  }
}
