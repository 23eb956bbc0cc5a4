package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.StreamState;
import org.konvent.model.stage.StreamStopped;

/** The public stream is over. */
public record StopStream() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    StreamState stream = state.stage().stream();
    return stream == StreamState.STOPPED
        ? Decision.refuse(ProblemCode.STREAM_WRONG_STATE, "state", stream.name())
        : Decision.accept(new StreamStopped());
  }
}
