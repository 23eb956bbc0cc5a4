package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.OpinionPollEnded;

/** The opinion was seen; what is on air then is a request of its own. */
public record EndOpinionPoll() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    return state
        .stage()
        .runningPoll()
        .map(poll -> Decision.accept(new OpinionPollEnded(poll.number())))
        .orElseGet(() -> Decision.refuse(ProblemCode.NO_OPINION_POLL));
  }
}
