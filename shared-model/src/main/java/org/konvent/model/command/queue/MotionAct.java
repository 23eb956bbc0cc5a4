package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ListKind;

/** A command about one motion that has no outcome yet. */
interface MotionAct extends Act {

  /** Its entry number, as typed. */
  String motion();

  Decision act(Contribution motion, ConventionState state, Context context);

  @Override
  default Decision act(ConventionState state, Context context) {
    Optional<Contribution> found = ContributionAct.find(state, motion());
    if (found.isEmpty()) {
      return ContributionAct.unknown(motion());
    }
    Contribution motion = found.get();
    if (!motion.isMotion()) {
      return Decision.refuse(ProblemCode.NOT_A_MOTION, "number", motion.number());
    }
    return motion.isDecided() ? ContributionAct.decided(motion) : act(motion, state, context);
  }

  static Optional<Decision> notProcedural(Contribution motion) {
    return motion.list() == ListKind.PROCEDURAL
        ? Optional.empty()
        : Optional.of(Decision.refuse(ProblemCode.NOT_PROCEDURAL, "number", motion.number()));
  }
}
