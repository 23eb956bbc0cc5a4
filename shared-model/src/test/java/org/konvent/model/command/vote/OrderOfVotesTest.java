package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.declaredByChair;
import static org.konvent.model.convention.ConventionFixture.CHAIR;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.RowSurroundings;
import org.konvent.model.tally.RowContext;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/** Votes are prepared in one order and held in another. */
class OrderOfVotesTest {

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier");

  @Test
  void whatWasOpenedLastComesFirst_andWhatWasAnnouncedLastIsTheLastResult() {
    convention.accept(CHAIR, new PrepareVote(VoteScene.hands()));
    convention.accept(CHAIR, new PrepareVote(VoteScene.hands()));
    assertThat(convention.state().votes().newestFirst()).isEmpty();
    hold(2);
    assertThat(convention.state().votes().lastAnnounced().map(Vote::number)).contains(2);
    convention.later(1_000);
    hold(1);

    assertThat(convention.state().votes().newestFirst())
        .extracting(Vote::number)
        .containsExactly(1, 2);
    assertThat(convention.state().votes().lastAnnounced().map(Vote::number)).contains(1);
    assertThat(convention.state().votes().before(convention.vote(1)).map(Vote::number)).contains(2);
    assertThat(convention.state().votes().before(convention.vote(2))).isEmpty();
  }

  @Test
  void aRowIsComparedWithTheVoteThatWasHeldBefore_whateverNumberItHas() {
    convention.accept(CHAIR, new PrepareVote(VoteScene.hands()));
    convention.accept(CHAIR, new PrepareVote(VoteScene.hands()));
    hold(2);
    convention.later(1_000);
    open(1);
    long arrival = convention.vote(2).row("trier").flatMap(Row::version).orElseThrow().arrival();

    RowContext surroundings =
        RowSurroundings.of(convention.state(), convention.vote(1), "trier", arrival + 1_500);

    assertThat(surroundings.previous()).isEqualTo(counted(72, 21));
    assertThat(surroundings.millisSincePrevious()).isEqualTo(1_500);
  }

  private void open(int vote) {
    convention.accept(CHAIR, new OpenVote(vote, VoteScene.SECONDS));
  }

  private void hold(int vote) {
    open(vote);
    convention.desk("berlin").tally(vote, counted(60 + vote, 20)).send();
    convention.desk("trier").tally(vote, counted(70 + vote, 21)).send();
    convention.accept(CHAIR, new CloseVote(vote, Optional.empty()));
    convention.accept(CHAIR, declaredByChair(vote, Basis.COUNTED, true));
    convention.accept(CHAIR, new AnnounceResult(vote));
  }
}
