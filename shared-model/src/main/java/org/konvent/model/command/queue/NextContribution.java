package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.CallingOrder;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ListKind;

/**
 * The current one has delivered or moved, the next one is called, in one act: procedural motions
 * first, then speeches, then motions. Where nobody waits, the lectern stays empty.
 *
 * @param expectedCurrent whom it replaces; stale, it is refused (invariant 7)
 * @param from call from this list instead
 * @param begin whether the time runs at once
 */
public record NextContribution(
    Optional<String> expectedCurrent, Optional<ListKind> from, boolean begin) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    Optional<Decision> stale = Lectern.stale(state, expectedCurrent);
    if (stale.isPresent()) {
      return stale.get();
    }
    if (state.queues().rules().isPaused()) {
      return Decision.refuse(ProblemCode.QUEUE_PAUSED);
    }
    Optional<Contribution> next = new CallingOrder(state.queues()).next(from);
    if (next.isEmpty() && (from.isPresent() || expectedCurrent.isEmpty())) {
      return Decision.refuse(ProblemCode.QUEUE_EMPTY);
    }
    Lectern lectern = new Lectern(state, context.now()).finish();
    next.ifPresent(entry -> lectern.call(entry, begin));
    return lectern.decision();
  }

  /** The next one by the lists, without its time running. */
  public static NextContribution replacing(Optional<String> expectedCurrent) {
    return new NextContribution(expectedCurrent, Optional.empty(), false);
  }
}
