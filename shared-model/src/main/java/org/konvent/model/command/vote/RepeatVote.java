package org.konvent.model.command.vote;

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
 * Prepares what follows an unclear show of hands: the same by hand again (<em>Gegenprobe</em>), hands
 * counted exactly at every site, or ballots. A vote of any form can be repeated as it was.
 */
public record RepeatVote(int vote, Repetition as) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED, Phase.ANNULLED, Phase.ABORTED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (PrepareVote.over(state)) {
      return PrepareVote.overRefusal(state);
    }
    if (as == null) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "as");
    }
    if (as != Repetition.AGAIN && !found.question().byHand()) {
      return Decision.refuse(ProblemCode.VOTE_WRONG_PHASE, "vote", vote);
    }
    return Decision.accept(PrepareVote.prepared(state, asked(found.question())));
  }

  private Question asked(Question before) {
    return switch (as) {
      case AGAIN -> before.following(vote, before.paper(), before.rule());
      case COUNTED_HANDS -> before.following(vote, before.paper(), before.rule()).countingHands();
      case BALLOTS -> before.following(vote, BallotPaper.yesNo(), before.rule());
    };
  }
}
