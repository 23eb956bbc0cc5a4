package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteOverdue;

/** Deadline and grace are over: the vote closes where all rows are there, otherwise it is overdue. */
public record CloseDue(int vote) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (!found.collecting() || found.window().orElseThrow().inTime(context.now(), grace(state))) {
      return Decision.refuse(ProblemCode.VOTE_NOT_DUE, "vote", vote);
    }
    return found.complete()
        ? Decision.accept(
            new VoteClosed(vote, List.of(), Optional.empty(), HeadCounts.atClose(state, found)))
        : Decision.accept(new VoteOverdue(vote));
  }

  private static int grace(ConventionState state) {
    return state.life().profile().graceMillis();
  }
}
