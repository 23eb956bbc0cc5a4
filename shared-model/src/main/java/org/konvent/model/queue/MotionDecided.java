package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * A motion ended; again where a vote was corrected. One that still waited is not called any more.
 *
 * @param vote the vote in which it was adopted or rejected
 */
@HoldsSecret(QueueGround.class)
public record MotionDecided(String motion, Outcome outcome, Optional<Integer> vote)
    implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    Queues decided = queues.change(motion, c -> c.with(c.proceedings().decided(outcome, vote)));
    return decided.all().get(motion).isWaiting()
        ? decided.change(motion, c -> c.to(ContributionState.DELIVERED)).deliver(motion)
        : decided;
  }
}
