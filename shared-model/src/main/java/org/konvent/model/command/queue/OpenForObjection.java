package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ProceduralMotionOpened;

/** Every desk is asked <em>Gegenrede?</em> for as long as the profile says. */
public record OpenForObjection(String motion) implements MotionAct {

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    Optional<Decision> other = MotionAct.notProcedural(motion);
    if (other.isPresent()) {
      return other.get();
    }
    if (motion.proceedings().window().isPresent()) {
      return Decision.refuse(ProblemCode.OBJECTION_WINDOW_EXISTS, "number", motion.number());
    }
    long ends = context.now() + state.life().profile().objectionSeconds() * 1_000L;
    return Decision.accept(new ProceduralMotionOpened(motion.number(), ends));
  }
}
