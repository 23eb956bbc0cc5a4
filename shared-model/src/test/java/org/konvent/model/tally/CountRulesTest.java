package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.PlausibilityRule.*;
import static org.konvent.model.tally.Rows.broken;
import static org.konvent.model.tally.Rows.paper;
import static org.konvent.model.tally.Rows.slips;
import static org.konvent.model.tally.Rows.ticks;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the ballots say, each rule at its boundary. */
class CountRulesTest {
  @Test
  void f401_yesNoAndAbstentionMakeTheValid() {
    BallotPaper paper = BallotPaper.yesNo();
    assertThat(broken(paper, CountedTally.yesNo(slips(20), 10, 5, 4))).containsOnly(F401);
    assertThat(broken(paper, CountedTally.yesNo(slips(20), 10, 5, 5))).isEmpty();
    assertThat(broken(paper, CountedTally.yesNo(slips(20), 10, 5, 6))).containsOnly(F401);
  }

  @Test
  void w402_aColumnMayBeForgotten() {
    BallotPaper paper = BallotPaper.yesNo();
    assertThat(broken(paper, CountedTally.yesNo(slips(9), 9, 0, 0))).isEmpty();
    assertThat(broken(paper, CountedTally.yesNo(slips(10), 10, 0, 0))).containsOnly(W402);
    assertThat(broken(paper, CountedTally.yesNo(slips(11), 0, 11, 0))).containsOnly(W402);
    assertThat(broken(paper, CountedTally.yesNo(slips(11), 1, 10, 0))).isEmpty();
  }

  @Test
  void f501_pluralityVotesAndBlanksMakeTheValid() {
    BallotPaper paper = paper(BallotForm.PLURALITY, "a", "b");
    assertThat(broken(paper, ticks(slips(20, 2), 10, 7))).containsOnly(F501);
    assertThat(broken(paper, ticks(slips(20, 2), 10, 8))).isEmpty();
    assertThat(broken(paper, ticks(slips(20, 2), 10, 9))).containsOnly(F501);
  }

  @Test
  void f502_aSelectionHasOneToMTicksPerBallot() {
    BallotPaper paper = paper(BallotForm.SELECTION, "a", "b", "c").withMaxSelections(2);
    assertThat(broken(paper, ticks(slips(9, 1), 3, 3, 1))).containsOnly(F502);
    assertThat(broken(paper, ticks(slips(9, 1), 3, 3, 2))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 3, 3, 3))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 6, 5, 4))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 6, 5, 5))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 6, 6, 5))).containsOnly(F502);
  }

  @Test
  void f502_noOptionHasMoreTicksThanMarkedBallots() {
    BallotPaper paper = paper(BallotForm.SELECTION, "a", "b", "c").withMaxSelections(2);
    assertThat(broken(paper, ticks(slips(9, 1), 7, 2, 1))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 8, 2, 1))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 9, 2, 1))).containsOnly(F502);
  }

  @Test
  void f511_anApprovalHasOneToKTicksPerBallot() {
    BallotPaper paper = paper(BallotForm.APPROVAL, "a", "b", "c");
    assertThat(broken(paper, ticks(slips(9, 1), 3, 3, 1))).containsOnly(F511);
    assertThat(broken(paper, ticks(slips(9, 1), 3, 3, 2))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 3, 3, 3))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 8, 8, 7))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 8, 8, 8))).isEmpty();
    assertThat(broken(paper, ticks(slips(9, 1), 8, 8, 9))).containsOnly(F511);
  }

  @Test
  void f521_namesTheCandidateWhoseFiguresDoNotAddUp() {
    BallotPaper paper = paper(BallotForm.PER_CANDIDATE, "a", "b");
    for (int missing = 0; missing <= 2; missing++) {
      var row =
          CountedTally.ofCandidates(
              slips(9),
              List.of(
                  new CandidateCount("a", 5, 3, 1, null),
                  new CandidateCount("b", 4, 3, 1, missing)));
      var found = Plausibility.check(paper, row, RowContext.NONE, PlausibilityProfile.DEFAULT);
      assertThat(found.all())
          .isEqualTo(missing == 1 ? List.of() : List.of(Finding.about(F521, "b", 8 + missing, 9)));
    }
  }

  @Test
  void f601_profilesAndBlanksMakeTheValid() {
    assertThat(ranked(paper(BallotForm.RANKED, "a", "b"), 4, "a", "b")).containsOnly(F601);
    assertThat(ranked(paper(BallotForm.RANKED, "a", "b"), 5, "a", "b")).isEmpty();
    assertThat(ranked(paper(BallotForm.RANKED, "a", "b"), 6, "a", "b")).containsOnly(F601);
  }

  @Test
  void f601_aRankingNamesKnownCandidatesOnce() {
    BallotPaper paper = paper(BallotForm.RANKED, "a", "b", "c");
    assertThat(ranked(paper, 5, "a", "a")).containsOnly(F601);
    assertThat(ranked(paper, 5, "a", "x")).containsOnly(F601);
    assertThat(ranked(paper, 5, "a", "", "b")).containsOnly(F601);
    assertThat(ranked(paper.withGapsAllowed(), 5, "a", "", "b")).isEmpty();
    assertThat(ranked(paper, 5, "c")).isEmpty();
  }

  private static List<PlausibilityRule> ranked(BallotPaper paper, int count, String... places) {
    var profile = new RankedProfile(Ranking.of(places), count);
    return broken(paper, CountedTally.ofProfiles(slips(6, 1), List.of(profile)));
  }

  @Test
  void w503_emptyIsNotZero() {
    BallotPaper paper = paper(BallotForm.PLURALITY, "a", "b");
    assertThat(broken(paper, ticks(slips(9), 9, null))).containsOnly(W503);
    assertThat(broken(paper, ticks(slips(9), 9, 0))).isEmpty();
  }

  @Test
  void w512_allOptionsEqualIsUnlikely() {
    BallotPaper three = paper(BallotForm.APPROVAL, "a", "b", "c");
    assertThat(broken(three, ticks(slips(9), 5, 5, 5))).isEmpty();
    assertThat(broken(three, ticks(slips(10), 5, 5, 5))).containsOnly(W512);
    assertThat(broken(three, ticks(slips(11), 5, 5, 5))).containsOnly(W512);
    assertThat(broken(three, ticks(slips(11), 5, 5, 6))).isEmpty();
    assertThat(broken(paper(BallotForm.APPROVAL, "a", "b"), ticks(slips(11), 6, 6))).isEmpty();
  }
}
