package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.MoreTimeAsked;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** A site asks for more time to count, with a reason. */
public record AskMoreTime(int vote, int minutes, String ground) implements VoteCommand {

  public AskMoreTime {
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    String site = context.actor().site().orElse("");
    if (found.row(site).isEmpty()) {
      return Decision.refuse(ProblemCode.TALLY_NOT_EXPECTED, "site", site);
    }
    if (minutes < 1 || minutes > ExtendVote.LONGEST_MINUTES) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "minutes");
    }
    return Texts.groundProblem(ground)
        .orElseGet(() -> Decision.accept(new MoreTimeAsked(vote, site, minutes, ground)));
  }
}
