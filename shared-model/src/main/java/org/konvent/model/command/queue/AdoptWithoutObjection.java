package org.konvent.model.command.queue;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.MotionDecided;
import org.konvent.model.queue.ObjectionWindow;
import org.konvent.model.queue.Outcome;

/** Nobody objected in time: the procedural motion is adopted, and what it asks for happens. */
public record AdoptWithoutObjection(String motion) implements MotionAct {

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    Optional<ObjectionWindow> window = motion.proceedings().window();
    if (window.isEmpty()) {
      return Decision.refuse(ProblemCode.OBJECTION_WINDOW_MISSING);
    }
    if (window.get().hasObjection()) {
      return Decision.refuse(
          ProblemCode.OBJECTION_RAISED, "sites", List.copyOf(window.get().objections()));
    }
    return window.get().isOpen(context.now())
        ? Decision.refuse(ProblemCode.OBJECTION_WINDOW_OPEN, "ends", window.get().ends())
        : Decision.accept(
            MotionOutcomes.decided(
                state,
                new MotionDecided(
                    motion.number(), Outcome.ADOPTED_WITHOUT_OBJECTION, Optional.empty()),
                Optional.empty(),
                context.now()));
  }
}
