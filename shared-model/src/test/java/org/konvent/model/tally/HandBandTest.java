package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.konvent.model.tally.HandOutcome.CLEAR_ACCEPT;
import static org.konvent.model.tally.HandOutcome.CLEAR_REJECT;
import static org.konvent.model.tally.HandOutcome.CLOSE;
import static org.konvent.model.tally.HandOutcome.TIE;
import static org.konvent.model.tally.MajorityRule.SIMPLE;
import static org.konvent.model.tally.MajorityRule.THREE_QUARTERS;
import static org.konvent.model.tally.MajorityRule.TWO_THIRDS;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandBandTest {
  private static final BandSettings HALF = BandSettings.DEFAULT;
  private static final BandSettings FULL = HALF.withTau(Fraction.ONE);

  private static HandRow row(int present, int yes, int denominator) {
    return HandRow.estimated(present, HandParts.of(yes, denominator));
  }

  private static HandRow row(int present, int yes, int no, int abstain, int denominator) {
    return HandRow.estimated(present, HandParts.of(yes, no, abstain, denominator));
  }

  private static void holds(
      HandBand band, String decisive, String lower, String upper, HandOutcome outcome) {
    assertThat(band.decisive()).hasToString(decisive);
    assertThat(band.lower()).hasToString(lower);
    if (upper != null) {
      assertThat(band.upper()).hasToString(upper);
    }
    assertThat(band.outcome()).isEqualTo(outcome);
  }

  @Test
  void aThreeFifthsMainSiteStaysClose() {
    var rows = List.of(row(400, 3, 5), row(60, 3, 4), row(35, 1, 3), row(25, 1, 2));
    holds(HandBand.of(SIMPLE, rows, FULL), "295/3", "-125/6", "435/2", CLOSE);
    holds(HandBand.of(SIMPLE, rows, HALF), "295/3", "-85/3", null, CLOSE);
  }

  @Test
  void aFinerLookAtTheMainSiteDecides_onlyAtFullTurnout() {
    var rows = List.of(row(400, 13, 20), row(60, 3, 4), row(35, 1, 3), row(25, 1, 2));
    holds(HandBand.of(SIMPLE, rows, FULL), "415/3", "115/6", "515/2", CLEAR_ACCEPT);
    holds(HandBand.of(SIMPLE, rows, HALF), "415/3", "-25/3", null, CLOSE);
  }

  @Test
  void twoThirdsAreClearlyReached() {
    var rows = List.of(row(400, 9, 10), row(60, 3, 4), row(35, 2, 3));
    holds(HandBand.of(TWO_THIRDS, rows, FULL), "295", "135", "455", CLEAR_ACCEPT);
    holds(HandBand.of(TWO_THIRDS, rows, HALF), "295", "55", null, CLEAR_ACCEPT);
  }

  @Test
  void anExactTieIsSeen() {
    var rows = List.of(row(10, 1, 3), row(10, 1, 3), row(10, 5, 6));
    holds(HandBand.of(SIMPLE, rows, FULL), "0", "-26/3", "26/3", TIE);
    holds(HandBand.of(SIMPLE, rows, HALF), "0", "-11", null, TIE);
  }

  @Test
  void threePartsCarryTheirOwnTurnout() {
    var rows =
        List.of(
            row(400, 4, 3, 1, 8), row(60, 2, 1, 1, 4), row(35, 1, 2, 0, 3), row(25, 2, 2, 1, 5));
    holds(HandBand.of(SIMPLE, rows, FULL), "160/3", "-3937/84", "4703/28", CLOSE);
    holds(HandBand.of(SIMPLE, rows, HALF), "160/3", "-3937/84", "4703/28", CLOSE);
  }

  @Test
  void sitesAreWeightedByTheirPresent_neverAveraged() {
    var rows = List.of(row(400, 1, 4), row(20, 1, 1), row(20, 1, 1));
    HandTotal total = HandTotal.of(rows);
    assertThat(total.yes()).hasToString("140");
    assertThat(total.present()).isEqualTo(440);
    assertThat(total.yes().times(100).dividedBy(Fraction.of(440)).approx(1)).isEqualTo("31.8");
    assertThat(HandBand.of(SIMPLE, rows, FULL).outcome()).isEqualTo(CLEAR_REJECT);
  }

  @Test
  void exactRowsAddWhatTheyCounted_andHaveNoWidth() {
    var exact = List.of(HandRow.counted(50, 20, 19, 3));
    HandBand band = HandBand.of(SIMPLE, exact, HALF);
    holds(band, "1", "1", "1", CLEAR_ACCEPT);
    assertThat(band.exact()).isTrue();
    holds(
        HandBand.of(TWO_THIRDS, List.of(HandRow.counted(9, 4, 2, 0)), HALF),
        "0",
        "0",
        "0",
        CLEAR_ACCEPT);
    holds(
        HandBand.of(TWO_THIRDS, List.of(HandRow.counted(9, 3, 2, 0)), HALF),
        "-1",
        "-1",
        "-1",
        CLEAR_REJECT);
    holds(
        HandBand.of(THREE_QUARTERS, List.of(HandRow.counted(9, 6, 2, 0)), HALF),
        "0",
        "0",
        "0",
        CLEAR_ACCEPT);
  }

  @Test
  void abstentionsAloneAddNothing_andNobodysYesNeverAccepts() {
    var rows = List.of(row(30, 0, 0, 1, 1));
    holds(HandBand.of(SIMPLE, rows, HALF), "0", "0", "0", TIE);
    holds(HandBand.of(TWO_THIRDS, rows, HALF), "0", "0", "0", CLEAR_REJECT);
  }

  @Test
  void aBaseOfThePresentCountsLapsedSitesAgainst() {
    var rows = List.of(row(100, 1, 1));
    MajorityRule rule = MajorityRule.ABSOLUTE_OF_PRESENT;
    HandBand alone = HandBand.of(rule, rows, FULL, Fraction.of(100));
    holds(alone, "50", "40", "50", CLEAR_ACCEPT);
    assertThat(HandBand.of(rule, rows, FULL, Fraction.of(190)).outcome()).isEqualTo(CLOSE);
    assertThat(HandBand.of(rule, rows, FULL, Fraction.of(200)).outcome()).isEqualTo(CLEAR_REJECT);
    assertThatIllegalArgumentException().isThrownBy(() -> HandBand.of(rule, rows, FULL));
  }

  @Test
  void theNearestDenominatorOnOfferIsNamed() {
    assertThat(HandParts.nearestDenominator(7)).isEqualTo(6);
    assertThat(HandParts.nearestDenominator(9)).isEqualTo(8);
    assertThat(HandParts.nearestDenominator(14)).isEqualTo(12);
    assertThat(HandParts.nearestDenominator(15)).isEqualTo(16);
    assertThat(HandParts.nearestDenominator(100)).isEqualTo(20);
    assertThat(HandParts.nearestDenominator(-3)).isEqualTo(1);
    assertThat(HandParts.DENOMINATORS).allMatch(denominator -> 240 % denominator == 0);
  }

  @Test
  void impossiblePartsAreNeverComputedWith() {
    assertThatIllegalArgumentException().isThrownBy(() -> row(10, 3, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> row(10, 2, 1, 0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> HandRow.counted(10, -1, 2, 0));
  }
}
