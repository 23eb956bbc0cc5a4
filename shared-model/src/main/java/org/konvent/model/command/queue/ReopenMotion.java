package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.MotionReopened;

/**
 * An outcome was entered by mistake and does not hold. What an adoption brought about is undone by
 * its own acts.
 */
public record ReopenMotion(String number, Optional<String> ground) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    if (!entry.isMotion()) {
      return Decision.refuse(ProblemCode.NOT_A_MOTION, "number", entry.number());
    }
    boolean moved =
        entry.state() == ContributionState.CURRENT || entry.state() == ContributionState.DELIVERED;
    if (!entry.isDecided() || !moved) {
      return Decision.refuse(ProblemCode.MOTION_UNDECIDED, "number", entry.number());
    }
    return Grounds.accept(new MotionReopened(entry.number()), ground);
  }
}
