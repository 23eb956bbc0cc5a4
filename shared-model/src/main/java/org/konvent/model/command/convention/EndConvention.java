package org.konvent.model.command.convention;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionEnded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/**
 * The convention is over. What is still open is listed by {@link
 * org.konvent.model.convention.OpenItems} and may stay open, except an unfinished vote: disputes,
 * corrections and minutes go on.
 */
public record EndConvention() implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return LifeRules.withoutVote(state, Life.Phase.ENDED)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new ConventionEnded()));
  }
}
