package org.konvent.model.command;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/**
 * A command of people: sites change nothing unless the convention is online, while the crew prepares
 * (draft, <em>System online stellen</em>); nobody changes anything after the end.
 */
public interface Act extends Command {

  /** The decision, once the convention's phase allows one. */
  Decision act(ConventionState state, Context context);

  @Override
  default Decision decide(ConventionState state, Context context) {
    Optional<ProblemCode> shut = shut(state, context);
    return shut.isPresent() ? Decision.refuse(Refusal.of(shut.get())) : act(state, context);
  }

  private static Optional<ProblemCode> shut(ConventionState state, Context context) {
    return switch (state.life().phase()) {
      case NONE -> Optional.of(ProblemCode.NO_CONVENTION);
      case PREPARED, OFFLINE -> context.actor().site().map(site -> ProblemCode.CONVENTION_OFFLINE);
      case ONLINE -> Optional.empty();
      case ENDED, PUBLISHED -> Optional.of(ProblemCode.CONVENTION_ENDED);
    };
  }
}
