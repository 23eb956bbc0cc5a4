package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** An act about one vote that is allowed in some of its phases only. */
interface VoteCommand extends Command {

  int vote();

  /** The phases in which the act is allowed. */
  Set<Phase> phases();

  /** Decides for a vote in one of the allowed phases. */
  Decision decide(Vote vote, ConventionState state, Context context);

  @Override
  default Decision decide(ConventionState state, Context context) {
    return state
        .votes()
        .vote(vote())
        .map(
            found ->
                phases().contains(found.phase()) ? decide(found, state, context) : wrong(found))
        .orElseGet(() -> Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", vote()));
  }

  private Decision wrong(Vote found) {
    return Decision.refuse(
        Refusal.of(ProblemCode.VOTE_WRONG_PHASE, "vote", vote())
            .with("phase", found.phase().name()));
  }
}
