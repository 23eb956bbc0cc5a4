package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionReturned;
import org.konvent.model.queue.ContributionState;

/** The current or a delivered one waits again, at its original place. */
public record ReturnContribution(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    boolean called =
        entry.state() == ContributionState.CURRENT || entry.state() == ContributionState.DELIVERED;
    if (!called) {
      return ContributionAct.wrongState(entry);
    }
    return entry.isDecided()
        ? ContributionAct.decided(entry)
        : Decision.accept(new ContributionReturned(entry.number()));
  }
}
