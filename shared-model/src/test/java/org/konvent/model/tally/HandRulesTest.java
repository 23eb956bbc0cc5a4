package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A show of hands, each rule at its boundary. */
class HandRulesTest {
  private static List<PlausibilityRule> broken(
      int present, Integer q, int yes, int no, Integer abstain) {
    return Rows.broken(
        BallotPaper.hands(), HandTally.estimated(present, new HandParts(q, yes, no, abstain)));
  }

  @Test
  void r301_theDenominatorIsOnOffer_andTheNearestOneIsNamed() {
    var row = HandTally.estimated(9, new HandParts(7, 4, 3, null));
    var findings =
        Plausibility.check(BallotPaper.hands(), row, RowContext.NONE, PlausibilityProfile.DEFAULT);
    assertThat(findings.all()).containsExactly(Finding.of(R301, 7, 6));
    assertThat(broken(9, null, 4, 3, null)).containsOnly(R301);
  }

  @Test
  void r301_aPartLiesWithinTheDenominator() {
    assertThat(broken(9, 4, -1, 4, null)).containsOnly(R301);
    assertThat(broken(9, 4, 0, 4, null)).isEmpty();
    assertThat(broken(9, 4, 4, 0, null)).isEmpty();
    assertThat(broken(9, 4, 5, 0, null)).containsOnly(R301);
  }

  @Test
  void f302_thePartsAddUp() {
    assertThat(broken(9, 4, 3, 0, null)).containsOnly(F302);
    assertThat(broken(9, 4, 3, 1, null)).isEmpty();
    assertThat(broken(9, 4, 3, 2, null)).containsOnly(F302);
    assertThat(broken(9, 4, 2, 1, 1)).isEmpty();
    assertThat(broken(9, 4, 2, 1, 0)).containsOnly(F302);
  }

  @Test
  void w304_halvesCannotBeSeen() {
    assertThat(broken(9, 8, 5, 3, null)).isEmpty();
    assertThat(broken(9, 8, 4, 4, null)).containsOnly(W304);
    assertThat(broken(9, 8, 3, 5, null)).isEmpty();
  }

  @Test
  void w306_aUnanimousHallMayBeTheWrongButton() {
    assertThat(broken(9, 1, 1, 0, null)).isEmpty();
    assertThat(broken(10, 1, 1, 0, null)).containsOnly(W306);
    assertThat(broken(11, 4, 0, 4, 0)).containsOnly(W306);
    assertThat(broken(11, 4, 1, 3, 0)).isEmpty();
    assertThat(Rows.broken(BallotPaper.hands(), HandTally.counted(10, 7, 0, 0))).containsOnly(W306);
    assertThat(Rows.broken(BallotPaper.hands(), HandTally.counted(10, 7, 0, 1))).isEmpty();
  }

  @Test
  void w307_theSameRowWithinTwentySecondsMayBeADoubleTap() {
    HandTally row = HandTally.estimated(30, HandParts.of(3, 4));
    HandTally other = HandTally.estimated(30, HandParts.of(6, 8));
    assertThat(after(row, row, 19_999)).containsOnly(W307);
    assertThat(after(row, row, 20_000)).containsOnly(W307);
    assertThat(after(row, row, 20_001)).isEmpty();
    assertThat(after(row, other, 5)).isEmpty();
  }

  private static List<PlausibilityRule> after(HandTally row, HandTally previous, long millis) {
    var context = new RowContext(30, previous, millis);
    return Plausibility.check(BallotPaper.hands(), row, context, PlausibilityProfile.DEFAULT)
        .rules();
  }
}
