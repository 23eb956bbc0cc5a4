package org.konvent.model.command.stage;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.PublicReadmitted;

/** The chair readmits the public; the stream is started by its own act. */
public record ReadmitPublic() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    return state.stage().publicExcluded()
        ? Decision.accept(new PublicReadmitted())
        : Decision.refuse(ProblemCode.STAGE_UNCHANGED);
  }
}
