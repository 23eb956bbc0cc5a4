package org.konvent.model.command.convention;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionPublished;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;

/** The record is published, at the latest 14 days after the end. */
public record PublishConvention() implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    if (state.life().phase() == Life.Phase.PUBLISHED) {
      return Decision.refuse(ProblemCode.CONVENTION_ENDED);
    }
    return state.life().phase().mayBecome(Life.Phase.PUBLISHED)
        ? Decision.accept(new ConventionPublished())
        : Decision.refuse(ProblemCode.CONVENTION_WRONG_PHASE, "phase", state.life().phase().name());
  }
}
