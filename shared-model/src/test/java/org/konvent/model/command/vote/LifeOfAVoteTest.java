package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.announce;
import static org.konvent.model.command.vote.VoteScene.ballots;
import static org.konvent.model.command.vote.VoteScene.close;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.declaredByChair;
import static org.konvent.model.command.vote.VoteScene.hands;
import static org.konvent.model.command.vote.VoteScene.open;
import static org.konvent.model.command.vote.VoteScene.yesNo;
import static org.konvent.model.convention.ConventionFixture.CHAIR;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Phase;

/** From the wording to the final result, without anything going wrong. */
class LifeOfAVoteTest {

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier");

  // PREPARED → OPEN → CLOSED → ANNOUNCED → FINAL
  @Test
  void aShowOfHandsGoesFromItsWordingToItsFinalResult() {
    int vote = open(convention, hands());
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.OPEN);
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    convention.desk("trier").tally(vote, counted(10, 20)).send();
    close(convention, vote);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.CLOSED);
    convention.accept(CHAIR, declaredByChair(vote, Basis.COUNTED, true));
    convention.accept(CHAIR, new AnnounceResult(vote));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.ANNOUNCED);
    convention.accept(CHAIR, new FinaliseVote(vote));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.FINAL);
  }

  // PREPARED → OPEN → COUNTING → CLOSED → ANNOUNCED → FINAL
  @Test
  void aVoteWithBallotsIsCountedAfterCastingOnly() {
    int vote = open(convention, ballots());
    assertThat(convention.desk("berlin").tally(vote, yesNo(50, 40)).refusal())
        .isEqualTo(ProblemCode.CASTING_NOT_ENDED);
    VoteScene.endCasting(convention, vote);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.COUNTING);
    convention.desk("berlin").tally(vote, yesNo(50, 40)).send();
    convention.desk("trier").tally(vote, yesNo(10, 20)).send();
    close(convention, vote);
    announce(convention, vote, 60, 60);
    convention.accept(CHAIR, new FinaliseVote(vote));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.FINAL);
  }

  // COUNTING → CLOSED
  @Test
  void theClockClosesWhereEveryRowIsThere() {
    int vote = counting(convention, ballots());
    convention.desk("berlin").tally(vote, yesNo(50, 40)).send();
    convention.desk("trier").tally(vote, yesNo(10, 20)).send();
    convention.at(VoteScene.lastMillisecond(convention, vote) + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.CLOSED);
    assertThat(convention.refusal(CHAIR, new CloseVote(vote, Optional.empty())))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
  }
}
