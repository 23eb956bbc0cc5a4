package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionReturned;
import org.konvent.model.queue.ContributionState;

/** A withdrawn or removed one waits again, at its original place. */
public record ReopenContribution(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    boolean gone =
        entry.state() == ContributionState.WITHDRAWN || entry.state() == ContributionState.REMOVED;
    return gone
        ? Decision.accept(new ContributionReturned(entry.number()))
        : ContributionAct.wrongState(entry);
  }
}
