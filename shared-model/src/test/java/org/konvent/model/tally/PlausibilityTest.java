package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.PlausibilityRule.*;
import static org.konvent.model.tally.Rows.broken;
import static org.konvent.model.tally.Rows.paper;
import static org.konvent.model.tally.Rows.slips;
import static org.konvent.model.tally.Rows.ticks;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule at its boundary: one below, on it, one above. */
class PlausibilityTest {
  private static final BallotPaper YES_NO = BallotPaper.yesNo();
  private static final BallotPaper PLURALITY = paper(BallotForm.PLURALITY, "a", "b");

  private static List<PlausibilityRule> slipsBroken(
      int present, int issued, int cast, int invalid, int valid) {
    Slips slips = new Slips(present, issued, cast, invalid, valid, 0);
    int half = Math.max(0, valid) / 2;
    return broken(YES_NO, CountedTally.yesNo(slips, half, Math.max(0, valid) - half, 0));
  }

  @Test
  void aPlausibleRowHasNoFinding() {
    assertThat(slipsBroken(100, 100, 100, 0, 100)).isEmpty();
  }

  @Test
  void r101_aFieldIsAnIntegerFromZeroTo9999999() {
    assertThat(slipsBroken(-1, 0, 0, 0, 0)).containsOnly(R101);
    assertThat(slipsBroken(0, 0, 0, 0, 0)).isEmpty();
    assertThat(slipsBroken(9_999_998, 9_999_998, 9_999_998, 0, 9_999_998)).isEmpty();
    assertThat(slipsBroken(9_999_999, 9_999_999, 9_999_999, 0, 9_999_999)).isEmpty();
    assertThat(slipsBroken(10_000_000, 9_999_999, 9_999_999, 0, 9_999_999)).containsOnly(R101);
    assertThat(broken(YES_NO, CountedTally.yesNo(new Slips(5, 5, null, 0, 5, 0), 3, 2, 0)))
        .containsOnly(R101);
  }

  @Test
  void r101_blankIsNoFieldWhereBlankBallotsAreInvalidOrAbstain() {
    BallotPaper invalid = PLURALITY.withBlankBallots(BlankBallots.INVALID);
    assertThat(broken(invalid, ticks(slips(9, 1), 4, 4))).containsOnly(R101);
    assertThat(broken(invalid, ticks(slips(9, 0), 5, 4))).isEmpty();
    assertThat(broken(YES_NO, CountedTally.yesNo(slips(9, 1), 5, 4, 0))).containsOnly(R101);
  }

  @Test
  void r102_formAndOptionListAreThePapers() {
    assertThat(broken(PLURALITY, HandTally.counted(3, 1, 1, 0))).containsOnly(R102);
    assertThat(broken(BallotPaper.hands(), ticks(slips(2), 1, 1))).containsOnly(R102);
    assertThat(broken(PLURALITY, ticks(slips(3), 1, 1, 1))).containsOnly(R102);
    assertThat(broken(YES_NO, ticks(slips(3), 1, 1, 1))).containsOnly(R102);
  }

  @Test
  void f107_thePresenceCountComesWithTheRowOrBefore() {
    CountedTally row = CountedTally.yesNo(new Slips(null, 5, 5, 0, 5, 0), 3, 2, 0);
    assertThat(broken(YES_NO, row)).containsOnly(F107);
    var reported =
        Plausibility.check(YES_NO, row, RowContext.present(5), PlausibilityProfile.DEFAULT);
    assertThat(reported.all()).isEmpty();
  }

  @Test
  void f201_castIsAtMostIssued() {
    assertThat(slipsBroken(200, 101, 100, 0, 100)).doesNotContain(F201);
    assertThat(slipsBroken(200, 100, 100, 0, 100)).doesNotContain(F201);
    assertThat(slipsBroken(200, 99, 100, 0, 100)).containsOnly(F201);
  }

  @Test
  void f201_countedHandsAreAtMostThePresent() {
    assertThat(broken(BallotPaper.hands(), HandTally.counted(20, 10, 8, 1))).isEmpty();
    assertThat(broken(BallotPaper.hands(), HandTally.counted(20, 10, 8, 2))).isEmpty();
    assertThat(broken(BallotPaper.hands(), HandTally.counted(20, 10, 8, 3))).containsOnly(F201);
  }

  @Test
  void w202_issuedIsAtMostThePresent() {
    assertThat(slipsBroken(101, 100, 100, 0, 100)).isEmpty();
    assertThat(slipsBroken(100, 100, 100, 0, 100)).isEmpty();
    assertThat(slipsBroken(99, 100, 100, 0, 100)).containsOnly(W202);
  }

  @Test
  void f203_validAndInvalidMakeTheCast() {
    assertThat(slipsBroken(100, 100, 100, 1, 98)).containsOnly(F203);
    assertThat(slipsBroken(100, 100, 100, 1, 99)).isEmpty();
    assertThat(slipsBroken(100, 100, 100, 1, 100)).containsOnly(F203);
  }

  @Test
  void w204_somebodyPresentCasts() {
    assertThat(slipsBroken(1, 0, 0, 0, 0)).containsOnly(W204);
    assertThat(slipsBroken(0, 0, 0, 0, 0)).isEmpty();
    assertThat(slipsBroken(1, 1, 1, 0, 1)).isEmpty();
  }

  @Test
  void w205_invalidBallotsAreFewerThanThreeAndThreePercent() {
    assertThat(slipsBroken(10, 10, 10, 2, 8)).isEmpty();
    assertThat(slipsBroken(10, 10, 10, 3, 7)).containsOnly(W205);
    assertThat(slipsBroken(10, 10, 10, 4, 6)).containsOnly(W205);
    assertThat(slipsBroken(200, 200, 200, 5, 195)).isEmpty();
    assertThat(slipsBroken(200, 200, 200, 6, 194)).containsOnly(W205);
    assertThat(slipsBroken(200, 200, 200, 7, 193)).containsOnly(W205);
  }

  @Test
  void w206_blankBallotsAreFewerThanHalfOfTheValid() {
    assertThat(broken(PLURALITY, ticks(slips(8, 3), 3, 2))).isEmpty();
    assertThat(broken(PLURALITY, ticks(slips(8, 4), 2, 2))).containsOnly(W206);
    assertThat(broken(PLURALITY, ticks(slips(8, 5), 2, 1))).containsOnly(W206);
  }

  @Test
  void w207_fewSlipsAreIssuedAndNotCast() {
    assertThat(slipsBroken(300, 252, 250, 0, 250)).isEmpty();
    assertThat(slipsBroken(300, 253, 250, 0, 250)).containsOnly(W207);
    assertThat(slipsBroken(300, 254, 250, 0, 250)).containsOnly(W207);
    assertThat(slipsBroken(60, 52, 51, 0, 51)).isEmpty();
    assertThat(slipsBroken(60, 51, 50, 0, 50)).containsOnly(W207);
    assertThat(slipsBroken(60, 50, 49, 0, 49)).containsOnly(W207);
  }

  @Test
  void levelsFollowTheCodes() {
    assertThat(R101.level()).isEqualTo(PlausibilityLevel.REFUSED);
    assertThat(F713.level()).isEqualTo(PlausibilityLevel.ERROR);
    assertThat(W709.level()).isEqualTo(PlausibilityLevel.WARNING);
  }

  @Test
  void everyErrorNeedsAReason_andEveryWarningAnAcknowledgement() {
    Slips slips = new Slips(99, 100, 100, 0, 99, 0);
    Findings findings =
        Plausibility.check(
            YES_NO,
            CountedTally.yesNo(slips, 50, 49, 0),
            RowContext.NONE,
            PlausibilityProfile.DEFAULT);
    assertThat(findings.rules()).containsExactly(W202, F203);
    assertThat(findings.unexplained(Remarks.NONE)).hasSize(1);
    assertThat(findings.unacknowledged(Remarks.NONE)).hasSize(1);
    Remarks blankReason = Remarks.NONE.explaining(F203, " ").acknowledging(W202);
    assertThat(findings.answeredBy(blankReason)).isFalse();
    assertThat(findings.answeredBy(blankReason.explaining(F203, "ein Zettel fehlt"))).isTrue();
    assertThat(findings.answeredBy(Remarks.NONE.acknowledging(F203).explaining(W202, "so")))
        .isFalse();
  }
}
