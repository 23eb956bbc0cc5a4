package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionState;

/** A speech is marked as delivered, a motion as moved, without calling anybody. */
public record DeliverContribution(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    return ContributionAct.cannotBecome(entry, ContributionState.DELIVERED)
        .orElseGet(() -> new Lectern(state, context.now()).deliver(entry).decision());
  }
}
