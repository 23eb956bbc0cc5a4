package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.StreamPaused;
import org.konvent.model.stage.StreamState;

/** The public stream shows the pause card. */
public record PauseStream() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    StreamState stream = state.stage().stream();
    return stream == StreamState.RUNNING
        ? Decision.accept(new StreamPaused())
        : Decision.refuse(ProblemCode.STREAM_WRONG_STATE, "state", stream.name());
  }
}
