package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteAnnulled;

/**
 * Annuls a vote whose error cannot be cured ("must", draft).
 *
 * @param repeat lists it for repetition
 */
public record AnnulVote(int vote, String ground, boolean repeat) implements TwoPersonAct {

  private static final Set<Phase> PHASES = Set.of(Phase.CLOSED, Phase.ANNOUNCED, Phase.FINAL);

  public AnnulVote {
    ground = Texts.clean(ground);
  }

  @Override
  public Hash basis(ConventionState state) {
    Optional<Vote> found = state.votes().vote(vote);
    return TwoPersonAct.basisOf(vote, found.map(Vote::phase), found.map(Vote::sortedRows));
  }

  @Override
  public Decision carryOut(ConventionState state, Context context) {
    Optional<Vote> found = state.votes().vote(vote);
    if (found.isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", vote);
    }
    if (!PHASES.contains(found.get().phase())) {
      return Decision.refuse(
          Refusal.of(ProblemCode.VOTE_WRONG_PHASE, "vote", vote)
              .with("phase", found.get().phase().name()));
    }
    return Texts.groundProblem(ground)
        .orElseGet(() -> Decision.accept(new VoteAnnulled(vote, ground, repeat)));
  }
}
