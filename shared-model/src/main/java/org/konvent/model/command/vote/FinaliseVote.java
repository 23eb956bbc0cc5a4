package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteFinal;

/** All records agree, or the objection period is over; every consequence must be ruled. */
public record FinaliseVote(int vote) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    Optional<Refusal> open = OpenFindings.refusal(state, found);
    if (open.isPresent()) {
      return Decision.refuse(open.get());
    }
    return found.rulingsOpen()
        ? Decision.refuse(ProblemCode.RULING_MISSING, "vote", vote)
        : Decision.accept(new VoteFinal(vote));
  }
}
