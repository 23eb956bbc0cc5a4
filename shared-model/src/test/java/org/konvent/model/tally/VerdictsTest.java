package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.tally.VerdictOutcome.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static Verdict hands(MajorityRule rule, HandRow... rows) {
    return Verdicts.ofHands(rule, List.of(rows), BandSettings.DEFAULT, 100, 120);
  }

  @Test
  void anEstimateSuggests_andHasNoFlipDistance() {
    Verdict verdict = hands(MajorityRule.SIMPLE, HandRow.estimated(100, HandParts.of(9, 10)));
    assertThat(verdict.outcome()).isEqualTo(CLEAR_ACCEPT);
    assertThat(verdict.flipDistance()).isNull();
    assertThat(verdict.formula()).isEqualTo("yes > no");
    assertThat(verdict.band().yes()).hasToString("90");
  }

  @Test
  void handsCountedEverywhereDecide_andATieRejects() {
    Verdict accepted = hands(MajorityRule.SIMPLE, HandRow.counted(60, 30, 20, 5));
    assertThat(accepted.outcome()).isEqualTo(ACCEPTED);
    assertThat(accepted.flipDistance()).isEqualTo(5);
    assertThat(accepted.figures()).isEqualTo("30 > 20");
    assertThat(hands(MajorityRule.SIMPLE, HandRow.counted(60, 20, 20, 5)).outcome())
        .isEqualTo(REJECTED);
  }

  @Test
  void oneEstimateAmongCountsKeepsTheWholeAnEstimate() {
    HandRow counted = HandRow.counted(60, 30, 20, 5);
    HandRow even = HandRow.estimated(60, HandParts.of(1, 2));
    assertThat(hands(MajorityRule.SIMPLE, counted, even).outcome()).isEqualTo(CLOSE);
  }

  @Test
  void whoRaisesNoHandAbstains_whereTheBaseHasAbstentions() {
    MajorityRule rule = MajorityRule.ABSOLUTE_OF_VALID;
    assertThat(hands(rule, HandRow.counted(60, 30, 20, null)).outcome()).isEqualTo(REJECTED);
    assertThat(hands(rule, HandRow.counted(60, 31, 20, null)).outcome()).isEqualTo(ACCEPTED);
    assertThat(hands(rule, HandRow.counted(60, 30, 20, 9)).outcome()).isEqualTo(ACCEPTED);
  }

  @Test
  void lapsedSitesStayInABaseOfThePresent() {
    MajorityRule rule = MajorityRule.ABSOLUTE_OF_PRESENT;
    assertThat(hands(rule, HandRow.counted(60, 50, 10, 0)).outcome()).isEqualTo(REJECTED);
    assertThat(hands(rule, HandRow.counted(60, 51, 9, 0)).outcome()).isEqualTo(ACCEPTED);
  }

  @Test
  void noRowAtAllDecidesNothing() {
    assertThat(hands(MajorityRule.SIMPLE).outcome()).isEqualTo(TIE);
  }

  @Test
  void aBallotIsDecidedByItsRule_withFormulaAndBaseBesideIt() {
    CountedTally row = CountedTally.yesNo(new Slips(100, 100, 92, 2, 90, 0), 59, 30, 1);
    CountedTotal total = CountedTotal.of(BallotPaper.yesNo(), List.of(row));
    Verdict verdict =
        Verdicts.ofCount(BallotPaper.yesNo(), MajorityRule.TWO_THIRDS, total, 100, 120);
    assertThat(verdict.outcome()).isEqualTo(REJECTED);
    assertThat(verdict.figures()).isEqualTo("59 < 2·30 ∧ 59 > 0");
    assertThat(verdict.baseFigure()).hasToString("89");
    assertThat(verdict.flipDistance()).isEqualTo(1);
    Verdict other = Verdicts.ofCount(BallotPaper.yesNo(), MajorityRule.SIMPLE, total, 100, 120);
    assertThat(verdict.decidesLike(other)).isFalse();
    assertThat(verdict.decidesLike(verdict)).isTrue();
  }
}
