package org.konvent.model.command.convention;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.TakenOffline;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;

/**
 * The convention is taken offline: sites can change nothing, the crew can prepare. Refused while a vote
 * is unfinished.
 *
 * @param ground why, shown at the sites
 */
public record GoOffline(String ground) implements Command {

  public GoOffline {
    ground = FieldRules.nfc(ground);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return FieldRules.of()
        .ground(ground)
        .refusal()
        .or(() -> LifeRules.withoutVote(state, Life.Phase.OFFLINE))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new TakenOffline(ground)));
  }
}
