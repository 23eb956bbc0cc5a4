package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.DoubtRaised;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** <em>Zweifel am Ergebnis</em>, from a site's desk. */
public record RaiseDoubt(int vote) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE, Phase.CLOSED, Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    String site = context.actor().site().orElse("");
    if (found.row(site).isEmpty()) {
      return Decision.refuse(ProblemCode.TALLY_NOT_EXPECTED, "site", site);
    }
    return Decision.accept(new DoubtRaised(vote, site));
  }
}
