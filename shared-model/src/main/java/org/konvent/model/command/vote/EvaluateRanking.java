package org.konvent.model.command.vote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RankingEvaluated;
import org.konvent.model.vote.Vote;

/**
 * Records who is elected by a ballot of rankings: the merged profile is evaluated once, by hand, from
 * the paper; winners or sums of single rounds are never added.
 *
 * @param elected options in the order of their election, at most as many as there are seats
 * @param ground the method, and where on paper it can be seen
 */
public record EvaluateRanking(int vote, List<String> elected, String ground)
    implements VoteCommand {

  public EvaluateRanking {
    elected = elected == null ? List.of() : List.copyOf(elected);
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    BallotPaper paper = found.question().paper();
    if (paper.form() != BallotForm.RANKED) {
      return Decision.refuse(ProblemCode.NOT_RANKED, "vote", vote);
    }
    if (Candidates.areAmong(List.of(context.actor().id()), found, state)) {
      return Decision.refuse(ProblemCode.CANDIDATE_COUNTS, "vote", vote);
    }
    boolean possible =
        !elected.isEmpty()
            && elected.size() <= paper.seatsToFill()
            && new HashSet<>(elected).size() == elected.size()
            && paper.optionIds().containsAll(elected);
    if (!possible) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "option", String.join(", ", elected));
    }
    return Texts.groundProblem(ground)
        .orElseGet(
            () ->
                Announcement.anew(
                    new RankingEvaluated(vote, elected, ground), found.evaluated(elected), state));
  }
}
