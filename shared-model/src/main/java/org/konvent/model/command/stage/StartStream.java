package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.StreamStarted;
import org.konvent.model.stage.StreamState;

/** The public stream starts or goes on; not while the public is excluded. */
public record StartStream() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    if (state.stage().publicExcluded()) {
      return Decision.refuse(ProblemCode.PUBLIC_IS_EXCLUDED);
    }
    return state.stage().stream() == StreamState.RUNNING
        ? Decision.refuse(ProblemCode.STREAM_WRONG_STATE, "state", StreamState.RUNNING.name())
        : Decision.accept(new StreamStarted());
  }
}
