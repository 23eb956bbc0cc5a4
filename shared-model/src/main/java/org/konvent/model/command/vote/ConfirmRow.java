package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.Vote;

/** A site confirms what the master recorded for it. */
public record ConfirmRow(int vote) implements VoteCommand {

  static final Set<Phase> PHASES =
      Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE, Phase.CLOSED, Phase.ANNOUNCED);

  @Override
  public Set<Phase> phases() {
    return PHASES;
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    String site = context.actor().site().orElse("");
    if (found.row(site).filter(row -> row.version().isPresent()).isEmpty()) {
      return Decision.refuse(ProblemCode.TALLY_NOT_EXPECTED, "site", site);
    }
    return Decision.accept(new RowConfirmed(vote, site));
  }
}
