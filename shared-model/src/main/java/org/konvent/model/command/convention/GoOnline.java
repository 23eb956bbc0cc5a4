package org.konvent.model.command.convention;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** The convention is put online (<em>System online stellen</em>): the sites may work. */
public record GoOnline() implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return LifeRules.refusal(state, Life.Phase.ONLINE)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new PutOnline()));
  }
}
