package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.MajorityRule.ABSOLUTE_OF_CAST;
import static org.konvent.model.tally.MajorityRule.ABSOLUTE_OF_VALID;
import static org.konvent.model.tally.Rows.paper;
import static org.konvent.model.tally.Rows.slips;
import static org.konvent.model.tally.VerdictOutcome.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElectionTest {
  private static final BallotPaper ONE_OF_THREE = paper(BallotForm.PLURALITY, "a", "b", "c");
  private static final BallotPaper SOME_OF_FOUR = paper(BallotForm.SELECTION, "a", "b", "c", "d");

  private static Verdict of(BallotPaper paper, MajorityRule rule, Slips slips, Integer... counts) {
    CountedTotal total = CountedTotal.of(paper, List.of(Rows.ticks(slips, counts)));
    return Verdicts.ofCount(paper, rule, total, 200, 300);
  }

  @Test
  void mostVotesElect() {
    Verdict verdict = of(ONE_OF_THREE, null, slips(20), 8, 9, 3);
    assertThat(verdict.outcome()).isEqualTo(ELECTED);
    assertThat(verdict.elected()).containsExactly("b");
    assertThat(verdict.formula()).isEqualTo("most votes");
    assertThat(of(ONE_OF_THREE, MajorityRule.SIMPLE, slips(20), 8, 9, 3)).isEqualTo(verdict);
  }

  @Test
  void aTieIsNeverSilentlyBroken() {
    Verdict verdict = of(ONE_OF_THREE, null, slips(20), 8, 8, 4);
    assertThat(verdict.outcome()).isEqualTo(NEEDS_DECISION);
    assertThat(verdict.elected()).isEmpty();
    assertThat(verdict.tied()).containsExactly("a", "b");
    assertThat(verdict.openSeats()).isEqualTo(1);
  }

  @Test
  void anAbsoluteMajorityIsMoreThanHalf_blankBallotsCountAgainst() {
    assertThat(of(ONE_OF_THREE, ABSOLUTE_OF_VALID, slips(20, 2), 11, 4, 3).elected())
        .containsExactly("a");
    Verdict half = of(ONE_OF_THREE, ABSOLUTE_OF_VALID, slips(20, 2), 10, 5, 3);
    assertThat(half.outcome()).isEqualTo(RUN_OFF);
    assertThat(half.runOff()).containsExactly("a", "b");
    assertThat(half.formula()).isEqualTo("2·yes > (yes + no + abstain)");
    assertThat(half.baseFigure()).isNotNull();
  }

  @Test
  void invalidBallotsCountAgainst_whereTheBaseIsTheCast() {
    Slips spoilt = new Slips(22, 22, 22, 2, 20, 0);
    assertThat(of(ONE_OF_THREE, ABSOLUTE_OF_CAST, spoilt, 11, 5, 4).outcome()).isEqualTo(RUN_OFF);
    assertThat(of(ONE_OF_THREE, ABSOLUTE_OF_CAST, spoilt, 12, 4, 4).outcome()).isEqualTo(ELECTED);
  }

  @Test
  void whoTiesWithTheSecondEntersTheRunOffToo() {
    Verdict verdict = of(ONE_OF_THREE, ABSOLUTE_OF_VALID, slips(20), 8, 6, 6);
    assertThat(verdict.runOff()).containsExactly("a", "b", "c");
  }

  @Test
  void aSingleCandidateWithoutMajorityNeedsADecision_notARunOff() {
    BallotPaper alone = paper(BallotForm.PLURALITY, "a");
    assertThat(of(alone, ABSOLUTE_OF_VALID, slips(20, 12), 8).outcome()).isEqualTo(NEEDS_DECISION);
  }

  @Test
  void nobodyIsElectedWithoutAVote() {
    assertThat(of(ONE_OF_THREE, null, slips(0), 0, 0, 0).outcome()).isEqualTo(NEEDS_DECISION);
    Verdict verdict = of(SOME_OF_FOUR.withSeats(3), null, slips(9), 9, 5, 0, 0);
    assertThat(verdict.elected()).containsExactly("a", "b");
    assertThat(verdict.openSeats()).isEqualTo(1);
  }

  @Test
  void severalSeatsAreFilledInTheOrderOfVotes() {
    Verdict verdict = of(SOME_OF_FOUR.withSeats(2), null, slips(20), 7, 15, 4, 11);
    assertThat(verdict.elected()).containsExactly("b", "d");
  }

  @Test
  void aTieAtTheLastSeatLeavesItOpen() {
    Verdict verdict = of(SOME_OF_FOUR.withSeats(2), null, slips(20), 7, 15, 4, 7);
    assertThat(verdict.outcome()).isEqualTo(NEEDS_DECISION);
    assertThat(verdict.elected()).containsExactly("b");
    assertThat(verdict.tied()).containsExactly("a", "d");
    assertThat(verdict.openSeats()).isEqualTo(1);
  }

  @Test
  void aTieWithinTheSeatsElectsBoth() {
    Verdict verdict = of(SOME_OF_FOUR.withSeats(2), null, slips(20), 15, 15, 4, 7);
    assertThat(verdict.outcome()).isEqualTo(ELECTED);
    assertThat(verdict.elected()).containsExactly("a", "b");
  }

  @Test
  void anAbsoluteMajorityFillsSomeSeats_theRestRunOff() {
    Verdict verdict = of(SOME_OF_FOUR.withSeats(2), ABSOLUTE_OF_VALID, slips(20), 15, 9, 8, 3);
    assertThat(verdict.outcome()).isEqualTo(RUN_OFF);
    assertThat(verdict.elected()).containsExactly("a");
    assertThat(verdict.runOff()).containsExactly("b", "c");
  }

  @Test
  void theThresholdIsReachedOnTheLine() {
    BallotPaper quarter = ONE_OF_THREE.withThresholdPercent(50);
    assertThat(of(quarter, null, slips(20), 9, 6, 5).outcome()).isEqualTo(NEEDS_DECISION);
    assertThat(of(quarter, null, slips(20), 10, 5, 5).outcome()).isEqualTo(ELECTED);
    assertThat(of(quarter, null, slips(20), 11, 5, 4).outcome()).isEqualTo(ELECTED);
  }

  @Test
  void perCandidate_moreYesThanNo_andMostYesFillTheSeats() {
    Verdict verdict = perCandidate(2, 12, 5, 10, 10, 11, 9, 13, 14);
    assertThat(verdict.outcome()).isEqualTo(ELECTED);
    assertThat(verdict.elected()).containsExactly("a", "c");
  }

  @Test
  void perCandidate_aTieForTheLastSeatNeedsADecision() {
    Verdict verdict = perCandidate(1, 12, 5, 12, 4, 3, 9, 2, 9);
    assertThat(verdict.outcome()).isEqualTo(NEEDS_DECISION);
    assertThat(verdict.tied()).containsExactly("a", "b");
  }

  @Test
  void perCandidate_seatsStayOpenWhereNobodyHasMoreYesThanNo() {
    Verdict verdict = perCandidate(3, 12, 5, 5, 5, 3, 9, 2, 9);
    assertThat(verdict.elected()).containsExactly("a");
    assertThat(verdict.openSeats()).isEqualTo(2);
    assertThat(perCandidate(1, 1, 5, 5, 5, 3, 9, 2, 9).outcome()).isEqualTo(NEEDS_DECISION);
  }

  /** Yes and no of the candidates a to d, of 30 ballots. */
  private static Verdict perCandidate(int seats, int... yesNo) {
    BallotPaper paper = paper(BallotForm.PER_CANDIDATE, "a", "b", "c", "d").withSeats(seats);
    List<CandidateCount> counts = new java.util.ArrayList<>();
    for (String id : paper.optionIds()) {
      int at = 2 * counts.size();
      counts.add(
          new CandidateCount(id, yesNo[at], yesNo[at + 1], 30 - yesNo[at] - yesNo[at + 1], 0));
    }
    var total = CountedTotal.of(paper, List.of(CountedTally.ofCandidates(slips(30), counts)));
    return Verdicts.ofCount(paper, MajorityRule.SIMPLE, total, 30, 30);
  }

  @Test
  void rankingsAreMerged_neverWinnersAdded() {
    BallotPaper paper = paper(BallotForm.RANKED, "a", "b", "c");
    var one = CountedTally.ofProfiles(slips(5), List.of(profile(3, "a", "b"), profile(2, "b")));
    var two = CountedTally.ofProfiles(slips(4), List.of(profile(4, "b")));
    CountedTotal total = CountedTotal.of(paper, List.of(one, two));
    assertThat(total.profiles()).containsExactly(profile(6, "b"), profile(3, "a", "b"));
    assertThat(Verdicts.ofCount(paper, null, total, 9, 9).outcome()).isEqualTo(NEEDS_DECISION);
  }

  private static RankedProfile profile(int count, String... places) {
    return new RankedProfile(Ranking.of(places), count);
  }

  @Test
  void theMarginOfAnElectionLiesBetweenTheLastSeatAndTheNextInLine() {
    BallotPaper paper = SOME_OF_FOUR.withSeats(2);
    CountedTotal total = CountedTotal.of(paper, List.of(Rows.ticks(slips(20), 7, 15, 4, 11)));
    assertThat(Margin.ofElection(total, Verdicts.ofCount(paper, null, total, 20, 20))).hasValue(4);
  }
}
