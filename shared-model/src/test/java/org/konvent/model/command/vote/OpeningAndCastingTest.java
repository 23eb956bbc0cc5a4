package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.ballots;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.hands;
import static org.konvent.model.command.vote.VoteScene.lastMillisecond;
import static org.konvent.model.command.vote.VoteScene.open;
import static org.konvent.model.command.vote.VoteScene.secret;
import static org.konvent.model.command.vote.VoteScene.yesNo;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.MEDIA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.convention.GoOffline;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.VoteKind;

/** Preparing, opening, casting and stopping. */
class OpeningAndCastingTest {

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier");

  @Test
  void aQuestionNeedsItsWordingAndItsRule() {
    Question wordless =
        Question.of(VoteKind.VOTE, "", BallotPaper.hands(), Optional.of(MajorityRule.SIMPLE));
    assertThat(convention.refusal(CHAIR, new PrepareVote(wordless)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(convention.refusal(CHAIR, new PrepareVote(null)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(
            convention.refusal(
                CHAIR, new PrepareVote(hands().following(9, BallotPaper.hands(), hands().rule()))))
        .isEqualTo(ProblemCode.UNKNOWN_VOTE);
    assertThat(
            convention.refusal(
                CHAIR,
                new PrepareVote(
                    hands().following(9, BallotPaper.hands(), Optional.<MajorityRule>empty()))))
        .isEqualTo(ProblemCode.UNKNOWN_VOTE);
  }

  // PREPARED → PREPARED
  @Test
  void wordingAndRulesChangeUntilTheOpening() {
    convention.accept(CHAIR, new PrepareVote(hands()));
    convention.accept(CHAIR, new ChangeVote(1, ballots()));
    assertThat(convention.vote(1).question()).isEqualTo(ballots());
    convention.accept(CHAIR, new OpenVote(1, 60));
    assertThat(convention.refusal(CHAIR, new ChangeVote(1, hands())))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
  }

  @Test
  void invariant2_neverTwoVotesInCasting() {
    convention.accept(CHAIR, new PrepareVote(ballots()));
    int first = open(convention, hands());
    assertThat(convention.refusal(CHAIR, new OpenVote(1, 60)))
        .isEqualTo(ProblemCode.ANOTHER_VOTE_OPEN);
    convention.at(lastMillisecond(convention, first) + 1);
    convention.accept(CHAIR, new CloseDue(first));
    assertThat(convention.refusal(CHAIR, new OpenVote(1, 60)))
        .isEqualTo(ProblemCode.ANOTHER_VOTE_OPEN);
  }

  @Test
  void invariant2_aShowOfHandsMayRunWhileBallotsAreCounted_butNoSecondOfItsKind() {
    int counted = counting(convention, ballots());
    int hands = open(convention, hands());
    assertThat(convention.vote(counted).phase()).isEqualTo(Phase.COUNTING);
    assertThat(convention.vote(hands).phase()).isEqualTo(Phase.OPEN);
    convention.desk("berlin").tally(hands, counted(1, 2)).send();
    convention.desk("trier").tally(hands, counted(1, 2)).send();
    VoteScene.close(convention, hands);
    convention.accept(CHAIR, new PrepareVote(ballots()));
    assertThat(convention.refusal(CHAIR, new OpenVote(3, 60)))
        .isEqualTo(ProblemCode.ANOTHER_VOTE_OPEN);
  }

  @Test
  void invariant2_anExtensionOfHandsFindsNoOtherVoteInCasting() {
    int counted = counting(convention, ballots());
    int hands = open(convention, hands());
    convention.at(lastMillisecond(convention, hands) + 1);
    convention.accept(CHAIR, new CloseDue(hands));
    convention.accept(CHAIR, new ExtendVote(hands, 1, "Eva", "Netz"));
    convention.accept(CHAIR, new ExtendVote(counted, 1, "Eva", "Netz"));
    assertThat(convention.state().votes().inOrder()).filteredOn(it -> it.casting()).hasSize(1);
  }

  @Test
  void nothingOpensWhileOfflineOrForever() {
    convention.accept(CHAIR, new PrepareVote(hands()));
    for (int seconds : List.of(0, 86_401)) {
      assertThat(convention.refusal(CHAIR, new OpenVote(1, seconds)))
          .isEqualTo(ProblemCode.FIELD_MISSING);
    }
    assertThat(convention.refusal(CHAIR, new OpenVote(7, 60))).isEqualTo(ProblemCode.UNKNOWN_VOTE);
    convention.accept(CHAIR, new GoOffline("Umbau"));
    assertThat(convention.refusal(CHAIR, new OpenVote(1, 60)))
        .isEqualTo(ProblemCode.CONVENTION_OFFLINE);
    convention.accept(CHAIR, new EndConvention());
    assertThat(convention.refusal(CHAIR, new PrepareVote(hands())))
        .isEqualTo(ProblemCode.CONVENTION_ENDED);
  }

  @Test
  void aSecretVoteNeedsAResolutionForEverySiteWithFewVotersOrNoCount() {
    convention.desk("trier").reportPresent(9);
    convention.accept(CHAIR, new PrepareVote(secret()));
    assertThat(convention.refusal(CHAIR, new OpenVote(1, 60)))
        .isEqualTo(ProblemCode.SMALL_SITE_UNRESOLVED);
    convention.desk("trier").reportPresent(10);
    convention.accept(CHAIR, new OpenVote(1, 60));

    ConventionFixture uncounted = ConventionFixture.online("berlin");
    uncounted.accept(CHAIR, new PrepareVote(secret()));
    assertThat(uncounted.refusal(CHAIR, new OpenVote(1, 60)))
        .isEqualTo(ProblemCode.SMALL_SITE_UNRESOLVED);
    uncounted.accept(CHAIR, new ResolveSmallSite(1, "berlin", SmallSiteRule.ACCEPT));
    uncounted.accept(CHAIR, new OpenVote(1, 60));
  }

  @Test
  void aSiteThatTakesNoPartInSecretVotesTakesPartInOthers() {
    convention.accept(CHAIR, new PrepareVote(secret()));
    convention.accept(CHAIR, new ResolveSmallSite(1, "trier", SmallSiteRule.NO_PART));
    convention.accept(CHAIR, new OpenVote(1, 60));
    assertThat(convention.row(1, "trier").state()).isEqualTo(RowState.NOT_PARTICIPATING);
    VoteScene.endCasting(convention, 1);
    assertThat(convention.desk("trier").tally(1, yesNo(1, 2)).refusal())
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    convention.accept(CHAIR, new AbortVote(1, "Feueralarm"));
    assertThat(convention.vote(2).resolutions()).containsEntry("trier", SmallSiteRule.NO_PART);
    convention.accept(CHAIR, new ChangeVote(2, ballots()));
    convention.accept(CHAIR, new OpenVote(2, 60));
    assertThat(convention.row(2, "trier").state()).isEqualTo(RowState.EXPECTED);
  }

  @Test
  void aResolutionNamesASiteAndARule() {
    convention.accept(CHAIR, new PrepareVote(secret()));
    assertThat(convention.refusal(CHAIR, new ResolveSmallSite(1, null, SmallSiteRule.ACCEPT)))
        .isEqualTo(ProblemCode.NOT_FOUND);
    assertThat(convention.refusal(CHAIR, new ResolveSmallSite(1, "trier", null)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }

  // OPEN → COUNTING
  @Test
  void castingEndsOnceEveryBoxIsClosed_alsoByTelephone() {
    int vote = open(convention, ballots());
    assertThat(convention.refusal(CHAIR, new CloseVote(vote, Optional.empty())))
        .isEqualTo(ProblemCode.CASTING_NOT_ENDED);
    convention.accept(
        convention.desk("berlin").actor(), new ReportCastingClosed(vote, Optional.empty()));
    assertThat(convention.refusal(CHAIR, new EndCasting(vote, 60)))
        .isEqualTo(ProblemCode.CASTING_STILL_REPORTED_OPEN);
    assertThat(convention.refusal(CHAIR, new ReportCastingClosed(vote, Optional.of("berlin"))))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    assertThat(convention.refusal(CHAIR, new ReportCastingClosed(vote, Optional.empty())))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    convention.accept(MEDIA, new ReportCastingClosed(vote, Optional.of("trier")));
    assertThat(convention.refusal(CHAIR, new EndCasting(vote, 0)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    convention.accept(CHAIR, new EndCasting(vote, 60));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.COUNTING);
  }

  @Test
  void handsHaveNoBallotBox() {
    int vote = open(convention, hands());
    assertThat(convention.refusal(CHAIR, new EndCasting(vote, 60)))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    assertThat(convention.refusal(CHAIR, new ReportCastingClosed(vote, Optional.of("trier"))))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
  }

  // EXPECTED → NOT_PARTICIPATING
  @Test
  void notParticipatingIsNeitherLapsedNorZero() {
    int vote = open(convention, hands());
    convention.accept(convention.desk("trier").actor(), new SayNotParticipating(vote, "trier"));
    assertThat(
            convention.refusal(
                convention.desk("trier").actor(), new SayNotParticipating(vote, "berlin")))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(convention.refusal(CHAIR, new SayNotParticipating(vote, "berlin")))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    VoteScene.close(convention, vote);
    assertThat(convention.row(vote, "trier").state()).isEqualTo(RowState.NOT_PARTICIPATING);
    assertThat(convention.result(vote).rows()).hasSize(1);
    assertThat(convention.desk("trier").tally(vote, counted(1, 2)).refusal())
        .isEqualTo(ProblemCode.TALLY_AFTER_CLOSE);
  }

  // NOT_PARTICIPATING → RECEIVED
  @Test
  void figuresInTimeTakeBackThatASiteDoesNotParticipate() {
    int vote = open(convention, hands());
    convention.accept(convention.desk("trier").actor(), new SayNotParticipating(vote, "trier"));
    convention.desk("trier").tally(vote, counted(60, 30)).send();
    assertThat(convention.row(vote, "trier").state()).isEqualTo(RowState.RECEIVED);
  }

  // OVERDUE → CLOSED
  @Test
  void notParticipatingIsLateLikeFigures() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    long arrivedAt = lastMillisecond(convention, vote);
    convention.at(arrivedAt + 1);
    convention.accept(CHAIR, new CloseDue(vote));
    SayNotParticipating said = new SayNotParticipating(vote, "trier");
    assertThat(convention.refusal(CHAIR, said)).isEqualTo(ProblemCode.TALLY_LATE);
    convention.accept(CHAIR, said, arrivedAt);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.CLOSED);
  }

  @Test
  void theChairClosesEarlyOnlyWhereNothingIsMissing() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(convention.refusal(CHAIR, new CloseVote(vote, Optional.of("eilig"))))
        .isEqualTo(ProblemCode.VOTE_INCOMPLETE);
  }

  // OPEN | COUNTING | OVERDUE → ABORTED
  @Test
  void anAbortedVoteLeavesACopyAndShowsNoFigures() {
    int vote = counting(convention, ballots());
    convention.desk("berlin").tally(vote, yesNo(10, 20)).send();
    assertThat(convention.refusal(CHAIR, new AbortVote(vote, "")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    convention.accept(CHAIR, new AbortVote(vote, "falscher Wortlaut"));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.ABORTED);
    assertThat(convention.vote(2).question().follows()).contains(vote);
    assertThat(convention.vote(2).phase()).isEqualTo(Phase.PREPARED);
    assertThat(convention.refusal(CHAIR, new AbortVote(vote, "nochmal")))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
  }

  @Test
  void aSiteAsksForMoreTimeAndDoubtsAResult() {
    int vote = counting(convention, ballots());
    var trier = convention.desk("trier").actor();
    assertThat(convention.refusal(trier, new AskMoreTime(vote, 0, "viele Zettel")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(convention.refusal(trier, new AskMoreTime(vote, 5, "")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    assertThat(convention.refusal(CHAIR, new AskMoreTime(vote, 5, "viele Zettel")))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    assertThat(convention.refusal(CHAIR, new RaiseDoubt(vote)))
        .isEqualTo(ProblemCode.TALLY_NOT_EXPECTED);
    convention.accept(trier, new AskMoreTime(vote, 5, "viele Zettel"));
    convention.accept(trier, new RaiseDoubt(vote));
    assertThat(convention.vote(vote).happenings()).hasSize(2);
  }
}
