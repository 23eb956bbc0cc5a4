package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.declaredByChair;
import static org.konvent.model.convention.ConventionFixture.CHAIR;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.queue.EnterProceduralMotion;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.Outcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Phase;

class MotionByHandTest {

  private ConventionFixture convention;
  private String motion;

  @BeforeEach
  void aProceduralMotionIsEntered() {
    convention = ConventionFixture.crowded("berlin", "trier");
    convention.accept(
        CHAIR,
        new EnterProceduralMotion("Eva", "Kern", "close-list", Map.of(), Optional.of("trier")));
    motion = convention.state().queues().waiting(ListKind.PROCEDURAL).get(0).number();
  }

  @Test
  void oneActOpensTheShowOfHandsForSixtySeconds() {
    convention.accept(CHAIR, new VoteOnMotion(motion, Optional.empty()));
    assertThat(convention.vote(1).phase()).isEqualTo(Phase.OPEN);
    assertThat(convention.vote(1).window().orElseThrow().castingEnds())
        .isEqualTo(convention.now() + 60_000);
    assertThat(outcome()).isEmpty();
  }

  @Test
  void theAnnouncementDecidesTheMotion_andBringsItsEffect() {
    convention.accept(CHAIR, new VoteOnMotion(motion, Optional.empty()));
    announce(60, 20, true);
    assertThat(outcome()).contains(Outcome.ADOPTED);
    assertThat(convention.state().queues().rules().isOpen(ListKind.SPEECHES)).isFalse();
    assertThat(convention.refusal(CHAIR, new VoteOnMotion(motion, Optional.empty())))
        .isEqualTo(ProblemCode.MOTION_DECIDED);
  }

  @Test
  void aRejectedMotionHasNoEffect() {
    convention.accept(CHAIR, new VoteOnMotion(motion, Optional.empty()));
    announce(20, 60, false);
    assertThat(outcome()).contains(Outcome.REJECTED);
    assertThat(convention.state().queues().rules().isOpen(ListKind.SPEECHES)).isTrue();
  }

  @Test
  void whileAnotherVoteIsCastNothingIsPrepared() {
    convention.accept(CHAIR, new VoteOnMotion(motion, Optional.empty()));
    assertThat(convention.refusal(CHAIR, new VoteOnMotion(motion, Optional.empty())))
        .isEqualTo(ProblemCode.ANOTHER_VOTE_OPEN);
    assertThat(convention.state().votes().nextNumber()).isEqualTo(2);
  }

  @Test
  void anUnknownMotionIsRefused() {
    assertThat(convention.refusal(CHAIR, new VoteOnMotion("G-099-9", Optional.empty())))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  private void announce(int yes, int no, boolean accepted) {
    convention.desk("berlin").tally(1, counted(yes, no)).send();
    convention.desk("trier").tally(1, counted(yes + 1, no + 1)).send();
    convention.accept(CHAIR, new CloseVote(1, Optional.empty()));
    convention.accept(CHAIR, declaredByChair(1, Basis.COUNTED, accepted));
    convention.accept(CHAIR, new AnnounceResult(1));
  }

  private Optional<Outcome> outcome() {
    return convention.state().queues().contribution(motion).orElseThrow().proceedings().outcome();
  }
}
