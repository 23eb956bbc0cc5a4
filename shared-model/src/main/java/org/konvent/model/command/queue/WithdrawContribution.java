package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.ContributionWithdrawn;

/**
 * Somebody takes their entry back. The password was checked before; a wrong number and a wrong
 * password have one answer there.
 */
public record WithdrawContribution(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    return entry.isDecided()
        ? ContributionAct.decided(entry)
        : ContributionAct.cannotBecome(entry, ContributionState.WITHDRAWN)
            .orElseGet(() -> Decision.accept(new ContributionWithdrawn(entry.number())));
  }
}
