package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.ballots;
import static org.konvent.model.command.vote.VoteScene.counted;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.hands;
import static org.konvent.model.command.vote.VoteScene.lastMillisecond;
import static org.konvent.model.command.vote.VoteScene.open;
import static org.konvent.model.command.vote.VoteScene.yesNo;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;

/** What becomes of figures, depending on when they come and what they say. */
class TallyArrivalTest {

  private static final Optional<String> LOST = Optional.of("Leitung ausgefallen");

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier");

  private RowState berlin(int vote) {
    return convention.row(vote, "berlin").state();
  }

  // EXPECTED → RECEIVED | LATE
  @ParameterizedTest
  @CsvSource({"-1, RECEIVED", "0, RECEIVED", "1, LATE"})
  void handsAreInTimeUntilDeadlineAndGrace(long offset, RowState state) {
    int vote = open(convention, hands());
    convention.at(lastMillisecond(convention, vote) + offset);
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(berlin(vote)).isEqualTo(state);
  }

  // EXPECTED → RECEIVED | LATE
  @ParameterizedTest
  @CsvSource({"-1, RECEIVED", "0, RECEIVED", "1, LATE"})
  void ballotsAreInTimeUntilDeadlineAndGrace(long offset, RowState state) {
    int vote = counting(convention, ballots());
    convention.at(lastMillisecond(convention, vote) + offset);
    convention.desk("berlin").tally(vote, yesNo(60, 30)).send();
    assertThat(berlin(vote)).isEqualTo(state);
  }

  // EXPECTED → RECEIVED | LATE
  @ParameterizedTest
  @CsvSource({"9999, RECEIVED", "10000, RECEIVED", "10001, LATE"})
  void aWriterThatNeededTooLongJudgesByItsOwnTime(long waited, RowState state) {
    int vote = open(convention, hands());
    long arrivedAt = lastMillisecond(convention, vote);
    convention.at(arrivedAt + waited);
    convention.desk("berlin").tally(vote, counted(60, 30)).send(arrivedAt);
    assertThat(berlin(vote)).isEqualTo(state);
  }

  // OPEN → (not due) | OVERDUE
  @ParameterizedTest
  @CsvSource({"-1, OPEN", "0, OPEN", "1, OVERDUE"})
  void aVoteWithAMissingRowIsOverdueAfterDeadlineAndGrace(long offset, Phase phase) {
    int vote = open(convention, hands());
    convention.at(lastMillisecond(convention, vote) + offset);
    if (phase == Phase.OPEN) {
      assertThat(convention.refusal(CHAIR, new CloseDue(vote))).isEqualTo(ProblemCode.VOTE_NOT_DUE);
    } else {
      convention.accept(CHAIR, new CloseDue(vote));
    }
    assertThat(convention.vote(vote).phase()).isEqualTo(phase);
  }

  @Test
  void theClockAsksForTheCloseAtTheFirstMillisecondThatIsLate() {
    int vote = open(convention, hands());
    assertThat(DueActs.of(convention.state()))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.at()).isEqualTo(lastMillisecond(convention, vote) + 1);
              assertThat(due.command()).isEqualTo(new CloseDue(vote));
            });
    overdue(vote);
    assertThat(DueActs.of(convention.state())).isEmpty();
  }

  // OVERDUE → CLOSED
  @Test
  void theLastRowClosesAnOverdueVote_whereItArrivedInTimeAfterAll() {
    int vote = open(convention, hands());
    convention.desk("trier").tally(vote, counted(10, 20)).send();
    long arrivedAt = lastMillisecond(convention, vote);
    overdue(vote);
    convention.desk("berlin").tally(vote, counted(60, 30)).send(arrivedAt);
    assertThat(berlin(vote)).isEqualTo(RowState.RECEIVED);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.CLOSED);
  }

  // OVERDUE → OVERDUE
  @Test
  void anInTimeRowLeavesTheVoteOverdue_whileAnotherIsMissing() {
    int vote = open(convention, hands());
    long arrivedAt = lastMillisecond(convention, vote);
    overdue(vote);
    convention.desk("berlin").tally(vote, counted(60, 30)).send(arrivedAt);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.OVERDUE);
  }

  // LATE → LAPSED
  @Test
  void aLateRowIsKeptAndLapsesAtTheClose() {
    int vote = lateBerlin();
    assertThat(convention.refusal(CHAIR, new CloseVote(vote, Optional.empty())))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    convention.accept(CHAIR, new CloseVote(vote, LOST));
    assertThat(berlin(vote)).isEqualTo(RowState.LAPSED);
    assertThat(convention.row(vote, "berlin").version()).isPresent();
    assertThat(convention.result(vote).rows()).hasSize(1);
  }

  // LATE → READMITTED
  @Test
  void anExtensionReadmitsLateRows() {
    int vote = lateBerlin();
    long now = convention.now();
    convention.accept(CHAIR, new ExtendVote(vote, 2, "Eva Muster", "Netz ausgefallen"));
    assertThat(berlin(vote)).isEqualTo(RowState.READMITTED);
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.OPEN);
    assertThat(VoteScene.deadline(convention, vote)).isEqualTo(now + 120_000);
  }

  // OPEN → OPEN
  @Test
  void anExtensionBeforeTheDeadlineAddsToIt() {
    int vote = open(convention, hands());
    long deadline = VoteScene.deadline(convention, vote);
    convention.accept(CHAIR, new ExtendVote(vote, 2, "Eva Muster", "Netz ausgefallen"));
    assertThat(VoteScene.deadline(convention, vote)).isEqualTo(deadline + 120_000);
  }

  // OVERDUE → COUNTING
  @Test
  void anExtensionOfACountLetsSitesGoOnCounting() {
    int vote = counting(convention, ballots());
    overdue(vote);
    convention.accept(CHAIR, new ExtendVote(vote, 1, "Eva Muster", "Nachzählung"));
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.COUNTING);
    convention.desk("berlin").tally(vote, yesNo(1, 2)).send();
    assertThat(berlin(vote)).isEqualTo(RowState.RECEIVED);
  }

  // OPEN → OPEN
  @Test
  void anExtensionOfCastingMovesThePublicCountdown() {
    int vote = open(convention, ballots());
    long ends = convention.vote(vote).window().orElseThrow().castingEnds();
    convention.accept(CHAIR, new ExtendVote(vote, 3, "Eva Muster", "Schlange"));
    assertThat(convention.vote(vote).window().orElseThrow().castingEnds())
        .isEqualTo(ends + 180_000);
    assertThat(convention.vote(vote).window().orElseThrow().deadline()).isEmpty();
  }

  @Test
  void anExtensionNeedsMoverGroundAndMinutes() {
    int vote = open(convention, hands());
    assertThat(convention.refusal(CHAIR, new ExtendVote(vote, 2, "Eva", " ")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    assertThat(convention.refusal(CHAIR, new ExtendVote(vote, 2, "", "Netz")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    for (int minutes : List.of(0, 1_441)) {
      assertThat(convention.refusal(CHAIR, new ExtendVote(vote, minutes, "Eva", "Netz")))
          .isEqualTo(ProblemCode.FIELD_MISSING);
    }
  }

  // RECEIVED → RECEIVED
  @Test
  void laterFiguresBeforeTheDeadlineReplaceTheFirst_andBothStayReadable() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    long first = convention.desk("berlin").position();
    convention.desk("berlin").superseding(first, vote, counted(61, 30)).send();
    assertThat(convention.row(vote, "berlin").earlier()).hasSize(1);
    assertThat(convention.row(vote, "berlin").version().orElseThrow().chainSeq())
        .contains(first + 1);
  }

  @Test
  void figuresThatNameAnotherRowThanTheOneThatStandsAreRefused() {
    int vote = open(convention, hands());
    assertThat(convention.desk("berlin").superseding(1, vote, counted(60, 30)).refusal())
        .isEqualTo(ProblemCode.SUPERSEDES_WRONG_ROW);
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(convention.desk("berlin").tally(vote, counted(61, 30)).refusal())
        .isEqualTo(ProblemCode.SUPERSEDES_WRONG_ROW);
  }

  // RECEIVED → RECEIVED
  @Test
  void replacingARowTooLateIsRefused_andTheFirstStands() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    long first = convention.desk("berlin").position();
    convention.at(lastMillisecond(convention, vote) + 1);
    assertThat(convention.desk("berlin").superseding(first, vote, counted(1, 2)).refusal())
        .isEqualTo(ProblemCode.TALLY_LATE);
    assertThat(convention.row(vote, "berlin").version().orElseThrow().chainSeq()).contains(first);
    assertThat(berlin(vote)).isEqualTo(RowState.RECEIVED);
  }

  // LATE → LATE
  @Test
  void aLateRowCanBeReplacedByAnotherLateOne() {
    int vote = lateBerlin();
    long first = convention.desk("berlin").position();
    convention.desk("berlin").superseding(first, vote, counted(1, 2)).send();
    assertThat(berlin(vote)).isEqualTo(RowState.LATE);
    assertThat(convention.row(vote, "berlin").earlier()).hasSize(1);
  }

  // LAPSED → LAPSED
  @Test
  void figuresAfterTheCloseAreKeptAndCountNothing() {
    int vote = open(convention, hands());
    convention.desk("trier").tally(vote, counted(10, 20)).send();
    overdue(vote);
    convention.accept(CHAIR, new CloseVote(vote, LOST));
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(berlin(vote)).isEqualTo(RowState.LAPSED);
    assertThat(convention.row(vote, "berlin").version()).isPresent();
    assertThat(convention.desk("trier").tally(vote, counted(1, 2)).refusal())
        .isEqualTo(ProblemCode.TALLY_AFTER_CLOSE);
  }

  @Test
  void figuresForAnotherQuestionOrVoteAreRefused() {
    int vote = open(convention, hands());
    convention.accept(CHAIR, new PrepareVote(ballots()));
    Hash other = convention.vote(vote + 1).bound();
    assertThat(send(vote, other)).isEqualTo(ProblemCode.QUESTION_CHANGED);
    assertThat(send(99, other)).isEqualTo(ProblemCode.UNKNOWN_VOTE);
    assertThat(send(vote + 1, other)).isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
  }

  @Test
  void figuresForTheFirstRoundAreNoAnswerToItsRepetition() {
    int vote = open(convention, hands());
    Hash first = convention.vote(vote).bound();
    convention.accept(CHAIR, new AbortVote(vote, "falscher Wortlaut"));
    convention.accept(CHAIR, new OpenVote(vote + 1, 60));
    assertThat(send(vote, first)).isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    assertThat(send(vote + 1, first)).isEqualTo(ProblemCode.QUESTION_CHANGED);
  }

  @Test
  void impossibleFiguresAreRefused() {
    int vote = open(convention, hands());
    assertThat(refused(vote, VoteScene.estimated(3, 7))).isEqualTo(ProblemCode.TALLY_IMPOSSIBLE);
    assertThat(refused(vote, yesNo(1, 2))).isEqualTo(ProblemCode.TALLY_IMPOSSIBLE);
  }

  @Test
  void anErrorNeedsAReasonAndAWarningAnAcknowledgement() {
    int vote = open(convention, hands());
    HandTally tooMany = HandTally.counted(100, 60, 41, null);
    HandTally unanimous = counted(60, 0);
    assertThat(refused(vote, tooMany)).isEqualTo(ProblemCode.TALLY_IMPLAUSIBLE);
    assertThat(refused(vote, unanimous)).isEqualTo(ProblemCode.WARNING_NOT_ACKNOWLEDGED);
    Remarks seen = Remarks.NONE.acknowledging(PlausibilityRule.W306);
    convention.desk("berlin").tally(vote, unanimous.withRemarks(seen)).send();
    Remarks paper = Remarks.NONE.explaining(PlausibilityRule.F201, "einer kam dazu");
    convention.desk("trier").tally(vote, tooMany.withRemarks(paper)).send();
    assertThat(convention.vote(vote).complete()).isTrue();
  }

  @Test
  void anEstimateWithoutACountOfThosePresentIsRefused_forItWeighsNothing() {
    ConventionFixture uncounted = ConventionFixture.online("berlin");
    int vote = open(uncounted, hands());
    Remarks paper = Remarks.NONE.explaining(PlausibilityRule.F107, "niemand zählte");
    HandTally estimate = new HandTally(null, HandParts.of(2, 3), null, paper);
    assertThat(uncounted.desk("berlin").tally(vote, estimate).refusal())
        .isEqualTo(ProblemCode.TALLY_IMPLAUSIBLE);
    uncounted.desk("berlin").reportPresent(90);
    uncounted.desk("berlin").tally(vote, estimate.withRemarks(Remarks.NONE)).send();
    VoteScene.close(uncounted, vote);
    assertThat(uncounted.result(vote).rows().get(0).present()).isEqualTo(90);
  }

  @Test
  void anEstimateIsNoAnswerWhereHandsAreCounted() {
    int vote = open(convention, hands().countingHands());
    assertThat(refused(vote, VoteScene.estimated(2, 3))).isEqualTo(ProblemCode.TALLY_IMPOSSIBLE);
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(berlin(vote)).isEqualTo(RowState.RECEIVED);
  }

  @Test
  void theSameRowWithinTwentySecondsOfThePreviousVoteIsAWarning_alsoWhenOthersWerePrepared() {
    int first = open(convention, hands());
    convention.accept(CHAIR, new PrepareVote(ballots()));
    convention.desk("berlin").tally(first, VoteScene.estimated(2, 3)).send();
    convention.desk("trier").tally(first, VoteScene.estimated(2, 3)).send();
    VoteScene.close(convention, first);
    convention.later(1);
    int second = open(convention, hands());
    assertThat(refused(second, VoteScene.estimated(2, 3)))
        .isEqualTo(ProblemCode.WARNING_NOT_ACKNOWLEDGED);
  }

  @Test
  void aStatementOnAMediumIsReceivedAsAFile() {
    int vote = open(convention, hands());
    convention.desk("berlin").tally(vote, counted(60, 30)).bring(OFFICER);
    assertThat(convention.row(vote, "berlin").version().orElseThrow().channel())
        .isEqualTo(Channel.FILE);
  }

  private ProblemCode refused(int vote, Tally tally) {
    return convention.desk("berlin").tally(vote, tally).refusal();
  }

  private ProblemCode send(int vote, Hash question) {
    return convention
        .desk("berlin")
        .sign(
            new TallyStated(
                vote, question, counted(60, 30), List.of("o1"), Optional.empty(), Optional.empty()))
        .refusal();
  }

  private void overdue(int vote) {
    convention.at(lastMillisecond(convention, vote) + 1);
    convention.accept(CHAIR, new CloseDue(vote));
  }

  private int lateBerlin() {
    int vote = open(convention, hands());
    convention.desk("trier").tally(vote, counted(10, 20)).send();
    overdue(vote);
    convention.desk("berlin").tally(vote, counted(60, 30)).send();
    assertThat(berlin(vote)).isEqualTo(RowState.LATE);
    return vote;
  }
}
