package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.HeadCounts;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteClosed;

/**
 * The chair closes: at once where all rows are there; without the missing sites only after the
 * deadline and with a ground, and then their rows lapse.
 */
public record CloseVote(int vote, Optional<String> ground) implements VoteCommand {

  public CloseVote {
    ground = ground.map(Texts::clean).filter(text -> !text.isEmpty());
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (!found.collecting()) {
      return Decision.refuse(ProblemCode.CASTING_NOT_ENDED, "vote", vote);
    }
    List<String> missing = List.copyOf(found.missing());
    if (!missing.isEmpty() && found.phase() != Phase.OVERDUE) {
      return Decision.refuse(
          Refusal.of(ProblemCode.VOTE_INCOMPLETE, "vote", vote)
              .with("sites", String.join(", ", missing)));
    }
    if (!missing.isEmpty() && ground.isEmpty()) {
      return Decision.refuse(ProblemCode.GROUND_MISSING);
    }
    Optional<Decision> tooLong = ground.flatMap(Texts::groundProblem);
    if (tooLong.isPresent()) {
      return tooLong.get();
    }
    return Decision.accept(new VoteClosed(vote, missing, ground, HeadCounts.atClose(state, found)));
  }
}
