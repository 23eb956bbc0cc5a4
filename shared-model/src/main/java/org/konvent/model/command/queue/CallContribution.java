package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;

/**
 * This one is called, out of its turn; the current one has delivered or moved.
 *
 * @param expectedCurrent whom it replaces; stale, it is refused (invariant 7)
 * @param begin whether the time runs at once
 */
public record CallContribution(String number, Optional<String> expectedCurrent, boolean begin)
    implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    Optional<Decision> stale = Lectern.stale(state, expectedCurrent);
    if (stale.isPresent()) {
      return stale.get();
    }
    if (state.queues().rules().isPaused()) {
      return Decision.refuse(ProblemCode.QUEUE_PAUSED);
    }
    return entry.isWaiting()
        ? new Lectern(state, context.now()).finish().call(entry, begin).decision()
        : ContributionAct.wrongState(entry);
  }
}
