package org.konvent.model.command.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.close;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.declaredByCount;
import static org.konvent.model.command.vote.VoteScene.election;
import static org.konvent.model.command.vote.VoteScene.ticks;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.BlankBallots;
import org.konvent.model.tally.CandidateCount;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.RankedProfile;
import org.konvent.model.tally.Ranking;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;

/** Elections: run-off, lots, acceptance, and what is said of every ballot form. */
class ElectionResultTest {

  private final ConventionFixture convention = ConventionFixture.crowded("berlin");

  private int closed(Question question, Tally tally) {
    int vote = counting(convention, question);
    convention.desk("berlin").tally(vote, tally).send();
    close(convention, vote);
    return vote;
  }

  private ResultAnnounced announced(int vote, Map<String, Integer> slips) {
    convention.accept(OFFICER, declaredByCount(vote, slips));
    convention.accept(CHAIR, new AnnounceResult(vote));
    return convention.vote(vote).announcement().orElseThrow();
  }

  @Test
  void theRunOffIsPreparedWithTheFirstRoundsRulesForTheSeatsStillOpen() {
    Question asked =
        election(BallotForm.PLURALITY, 1, MajorityRule.ABSOLUTE_OF_VALID, "a", "b", "c");
    BallotPaper strict = asked.paper().withBlankBallots(BlankBallots.INVALID);
    Question question = asked.following(1, strict, asked.rule());
    convention.accept(CHAIR, new PrepareVote(asked));
    CountedTally row =
        CountedTally.ofOptions(
            new Slips(100, 90, 90, 0, 90, null),
            List.of(new OptionCount("a", 40), new OptionCount("b", 30), new OptionCount("c", 20)));
    int vote = closed(question, row);
    assertThat(convention.refusal(CHAIR, new PrepareRunOff(vote, List.of(), Optional.empty())))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    ResultAnnounced said = announced(vote, Map.of("a", 40, "b", 30, "c", 20));
    assertThat(said.outcome()).isEqualTo("RUN_OFF");
    convention.accept(CHAIR, new PrepareRunOff(vote, List.of(), Optional.empty()));
    Question next = convention.vote(vote + 1).question();
    assertThat(next.paper().optionIds()).containsExactly("a", "b");
    assertThat(next.paper().blankBallots()).isEqualTo(BlankBallots.INVALID);
    assertThat(next.follows()).contains(vote);
    assertThat(convention.vote(vote).dependents()).hasSize(1);
    assertThat(
            convention.refusal(CHAIR, new PrepareRunOff(vote, List.of("a", "x"), Optional.empty())))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  @Test
  void aYesNoVoteHasNoRunOff() {
    int vote = closed(VoteScene.ballots(), VoteScene.yesNo(50, 40));
    announced(vote, VoteScene.slips(50, 40));
    assertThat(
            convention.refusal(
                CHAIR, new PrepareRunOff(vote, List.of("yes", "no"), Optional.empty())))
        .isEqualTo(ProblemCode.NOT_FOUND);
  }

  // CLOSED → CLOSED
  @Test
  void aLotDrawnByHandDecidesATie_andWhoWasDrawnAccepts() {
    int vote =
        closed(
            election(BallotForm.PLURALITY, 1, null, "a", "b", "c"),
            ticks(Map.of("a", 40, "b", 40, "c", 10)));
    convention.accept(OFFICER, declaredByCount(vote, Map.of("a", 40, "b", 40, "c", 10)));
    for (List<String> wrong : List.of(List.of("a", "c"), List.of("a"), List.of("a", "b", "b"))) {
      assertThat(convention.refusal(OFFICER, new DrawLot(vote, wrong, "gezogen")))
          .isEqualTo(ProblemCode.NOT_FOUND);
    }
    assertThat(convention.refusal(OFFICER, new DrawLot(vote, List.of("b", "a"), "")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    convention.accept(OFFICER, new DrawLot(vote, List.of("b", "a"), "gezogen von Eva"));
    assertThat(convention.refusal(CHAIR, new AnnounceResult(vote)))
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    ResultAnnounced said = announced(vote, Map.of("a", 40, "b", 40, "c", 10));
    assertThat(said.outcome()).isEqualTo("ELECTED");
    assertThat(said.elected()).containsExactly("b");
    assertThat(convention.refusal(OFFICER, new DrawLot(vote, List.of("a", "b"), "nochmal")))
        .isEqualTo(ProblemCode.NOT_FOUND);
    assertThat(convention.refusal(CHAIR, new AnswerElection(vote, "a", true)))
        .isEqualTo(ProblemCode.NOT_FOUND);
    convention.accept(convention.desk("berlin").actor(), new AnswerElection(vote, "b", true));
    assertThat(convention.vote(vote).outcome().answers()).containsEntry("b", true);
  }

  // ANNOUNCED → ANNOUNCED
  @Test
  void aLotDrawnAfterTheAnnouncementIsAnnounced() {
    int vote =
        closed(election(BallotForm.PLURALITY, 1, null, "a", "b"), ticks(Map.of("a", 40, "b", 40)));
    ResultAnnounced open = announced(vote, Map.of("a", 40, "b", 40));
    assertThat(open.outcome()).isEqualTo("NEEDS_DECISION");
    convention.accept(OFFICER, new DrawLot(vote, List.of("b", "a"), "gezogen von Eva"));
    ResultAnnounced said = convention.vote(vote).announcement().orElseThrow();
    assertThat(said.elected()).containsExactly("b");
    assertThat(said.again()).isFalse();
    assertThat(convention.vote(vote).phase()).isEqualTo(Phase.ANNOUNCED);
  }

  @Test
  void emptyFieldsOfASelectionAreSaidAsNoVotes() {
    Question question = election(BallotForm.SELECTION, 2, null, "a", "b", "c");
    CountedTally row =
        CountedTally.ofOptions(
                new Slips(100, 90, 90, 0, 90, 0),
                List.of(
                    new OptionCount("a", 60), new OptionCount("b", 50), new OptionCount("c", null)))
            .withRemarks(Remarks.NONE.acknowledging(PlausibilityRule.W503));
    ResultAnnounced said = announced(closed(question, row), Map.of("a", 60, "b", 50, "c", 0));
    assertThat(said.total()).containsEntry("option:c", "0").containsEntry("issued", "90");
    assertThat(said.elected()).containsExactly("a", "b");
  }

  @Test
  void eachCandidatesYesNoAndAbstentionsAreSaid() {
    Question question = election(BallotForm.PER_CANDIDATE, 1, MajorityRule.SIMPLE, "a", "b");
    CountedTally row =
        CountedTally.ofCandidates(
                new Slips(100, 90, 90, 0, 90, null),
                List.of(
                    new CandidateCount("a", 50, 40, 0, null),
                    new CandidateCount("b", 30, 60, null, null)))
            .withRemarks(Remarks.NONE.acknowledging(PlausibilityRule.W503));
    ResultAnnounced said = announced(closed(question, row), Map.of("a", 50, "b", 30));
    assertThat(said.total()).containsEntry("option:b", "30/60/0");
  }

  private static final Map<String, Integer> RANKINGS = Map.of("a>b", 50, "b", 40);

  private int ranked(int seats) {
    CountedTally row =
        CountedTally.ofProfiles(
            new Slips(100, 90, 90, 0, 90, 0),
            List.of(
                new RankedProfile(Ranking.of("a", "b"), 50),
                new RankedProfile(Ranking.of("b"), 40)));
    return closed(election(BallotForm.RANKED, seats, null, "a", "b", "c"), row);
  }

  private static EvaluateRanking evaluated(int vote, String... elected) {
    return new EvaluateRanking(vote, List.of(elected), "von Hand, Blatt 7");
  }

  @Test
  void everyRankingIsSaidWithItsBallots_andPeopleDecide() {
    ResultAnnounced said = announced(ranked(1), RANKINGS);
    assertThat(said.outcome()).isEqualTo("NEEDS_DECISION");
    assertThat(said.total()).containsEntry("ranking:a>b", "50").containsEntry("ranking:b", "40");
  }

  @Test
  void rankingsAreEvaluatedByHand_andWhoIsElectedAccepts() {
    int vote = ranked(2);
    convention.accept(OFFICER, declaredByCount(vote, RANKINGS));
    convention.accept(OFFICER, evaluated(vote, "b", "a"));
    assertThat(convention.refusal(CHAIR, new AnnounceResult(vote)))
        .as("declared without the evaluation")
        .isEqualTo(ProblemCode.VOTE_WRONG_PHASE);
    ResultAnnounced said = announced(vote, RANKINGS);
    assertThat(said.outcome()).isEqualTo("ELECTED");
    assertThat(said.elected()).containsExactly("b", "a");
    assertThat(convention.result(vote).verdict().openSeats()).isZero();
    convention.accept(convention.desk("berlin").actor(), new AnswerElection(vote, "b", true));
  }

  @Test
  void anEvaluationAfterTheAnnouncementIsAnnounced_andACorrectionTakesItBack() {
    int vote = ranked(2);
    announced(vote, RANKINGS);
    convention.accept(OFFICER, evaluated(vote, "a"));
    assertThat(convention.vote(vote).announcement().orElseThrow().elected()).containsExactly("a");
    assertThat(convention.result(vote).verdict().openSeats()).isEqualTo(1);

    CountedTally recount =
        CountedTally.ofProfiles(
            new Slips(100, 90, 90, 0, 90, 0), List.of(new RankedProfile(Ranking.of("b"), 90)));
    convention.desk("berlin").correction(vote, recount).send();
    convention.byTwo(
        new CorrectTally(vote, "berlin", convention.lastSeq(), "neu gezählt", "Blatt 7"));
    assertThat(convention.vote(vote).announcement().orElseThrow().outcome())
        .isEqualTo("NEEDS_DECISION");
  }

  @Test
  void onlyOptionsOfTheBallotAreElected_onceEach_andNoMoreThanSeats() {
    int vote = ranked(2);
    for (List<String> wrong :
        List.of(List.<String>of(), List.of("x"), List.of("a", "a"), List.of("a", "b", "c"))) {
      assertThat(convention.refusal(OFFICER, new EvaluateRanking(vote, wrong, "von Hand")))
          .isEqualTo(ProblemCode.NOT_FOUND);
    }
    assertThat(convention.refusal(OFFICER, new EvaluateRanking(vote, List.of("a"), "")))
        .isEqualTo(ProblemCode.GROUND_MISSING);
    int other = closed(VoteScene.ballots(), VoteScene.yesNo(50, 40));
    assertThat(convention.refusal(OFFICER, evaluated(other, "yes")))
        .isEqualTo(ProblemCode.NOT_RANKED);
  }
}
