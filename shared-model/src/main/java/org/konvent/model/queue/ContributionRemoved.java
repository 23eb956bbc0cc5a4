package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** The crew took it off the list, a motion is not admitted; the sealed part says why. */
@HoldsSecret(QueueGround.class)
public record ContributionRemoved(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues
        .change(
            number,
            c ->
                c.with(c.airtime().stopped(entry.at()))
                    .with(c.isMotion() ? notAdmitted(c) : c.proceedings())
                    .to(ContributionState.REMOVED))
        .away(number);
  }

  private static Proceedings notAdmitted(Contribution motion) {
    return motion.proceedings().decided(Outcome.NOT_ADMITTED, Optional.empty());
  }
}
