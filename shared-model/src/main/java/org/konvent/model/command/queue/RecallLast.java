package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionReturned;

/**
 * The last one is called again, because <em>next</em> came too early; the current one waits again
 * at its original place.
 *
 * @param expectedCurrent whom it replaces; stale, it is refused (invariant 7)
 */
public record RecallLast(Optional<String> expectedCurrent) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    Optional<Decision> stale = Lectern.stale(state, expectedCurrent);
    if (stale.isPresent()) {
      return stale.get();
    }
    Optional<Contribution> last = state.queues().last();
    if (last.isEmpty()) {
      return Decision.refuse(ProblemCode.QUEUE_EMPTY);
    }
    Lectern lectern = new Lectern(state, context.now());
    state
        .queues()
        .currentContribution()
        .ifPresent(
            current -> {
              if (current.isDecided()) {
                lectern.deliver(current);
              } else {
                lectern.and(new ContributionReturned(current.number()));
              }
            });
    return lectern.call(last.get(), false).decision();
  }
}
