package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Vote;

/**
 * Prepares what follows an unclear show of hands: the same by hand again (<em>Gegenprobe</em>, or an
 * exact count at every site), or by ballots. A vote of any form can be repeated as it was.
 *
 * @param byBallots from hands to ballots
 */
public record RepeatVote(int vote, boolean byBallots) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED, Phase.ANNULLED, Phase.ABORTED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (PrepareVote.over(state)) {
      return PrepareVote.overRefusal(state);
    }
    if (byBallots && !found.question().byHand()) {
      return Decision.refuse(ProblemCode.VOTE_WRONG_PHASE, "vote", vote);
    }
    Question asked = found.question();
    BallotPaper paper = byBallots ? BallotPaper.yesNo() : asked.paper();
    Optional<org.konvent.model.tally.MajorityRule> rule = asked.rule();
    return Decision.accept(PrepareVote.prepared(state, asked.following(vote, paper, rule)));
  }
}
