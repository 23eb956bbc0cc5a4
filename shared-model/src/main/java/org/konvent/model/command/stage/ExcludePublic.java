package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.PublicExcluded;

/** The chair excludes the public, without a motion; a running stream pauses by itself. */
public record ExcludePublic() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    return state.stage().publicExcluded()
        ? Decision.refuse(ProblemCode.STAGE_UNCHANGED)
        : Decision.accept(new PublicExcluded());
  }
}
