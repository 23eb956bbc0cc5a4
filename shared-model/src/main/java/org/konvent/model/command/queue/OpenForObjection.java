package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Fact;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.ProceduralMotionOpened;

/**
 * Every desk is asked <em>Gegenrede?</em> for as long as the profile says; again, where the time is
 * over and nobody objected.
 */
public record OpenForObjection(String motion) implements MotionAct {

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    Optional<Decision> other = MotionAct.notProcedural(motion);
    if (other.isPresent()) {
      return other.get();
    }
    return stands(motion, context.now())
        ? Decision.refuse(ProblemCode.OBJECTION_WINDOW_EXISTS, "number", motion.number())
        : Decision.accept(asking(motion, state, context.now()));
  }

  /** What happens by itself when a motion is called: its turn has come, so the desks are asked. */
  static Optional<Fact> called(Contribution entry, ConventionState state, long now) {
    boolean asks =
        entry.list() == ListKind.PROCEDURAL
            && !entry.isDecided()
            && entry.proceedings().vote().isEmpty()
            && !stands(entry, now);
    return asks ? Optional.of(asking(entry, state, now)) : Optional.empty();
  }

  private static boolean stands(Contribution motion, long now) {
    return motion.proceedings().window().filter(window -> window.stands(now)).isPresent();
  }

  private static Fact asking(Contribution motion, ConventionState state, long now) {
    long ends = now + state.life().profile().objectionSeconds() * 1_000L;
    return new ProceduralMotionOpened(motion.number(), ends);
  }
}
