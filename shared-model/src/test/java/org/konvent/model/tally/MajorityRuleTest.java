package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.konvent.model.tally.MajorityRule.*;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MajorityRuleTest {
  @Test
  void aTieRejects() {
    assertThat(SIMPLE.reached(VoteFigures.of(5, 5, 9))).isFalse();
    assertThat(SIMPLE.reached(VoteFigures.of(6, 5, 9))).isTrue();
    assertThat(ABSOLUTE_OF_VALID.reached(VoteFigures.of(10, 1, 9))).isFalse();
    assertThat(ABSOLUTE_OF_VALID.reached(VoteFigures.of(11, 1, 9))).isTrue();
  }

  @Test
  void aQualifiedMajorityIsReachedOnTheLine() {
    assertThat(TWO_THIRDS.reached(VoteFigures.of(10, 5, 3))).isTrue();
    assertThat(TWO_THIRDS.reached(VoteFigures.of(9, 5, 3))).isFalse();
    assertThat(THREE_QUARTERS.reached(VoteFigures.of(15, 5, 3))).isTrue();
    assertThat(THREE_QUARTERS.reached(VoteFigures.of(14, 5, 3))).isFalse();
  }

  @Test
  void whereNobodyVotedYesTheMotionIsRejected() {
    assertThat(SHIPPED).noneMatch(rule -> rule.reached(VoteFigures.of(0, 0, 0)));
    assertThat(SHIPPED).noneMatch(rule -> rule.reached(VoteFigures.of(0, 0, 7)));
  }

  @Test
  void theBaseMayBeThoseWhoCastOrArePresent() {
    VoteFigures figures = VoteFigures.of(50, 40, 5).withCast(95, 100).withPresent(120, 130);
    assertThat(ABSOLUTE_OF_CAST.reached(figures)).isFalse();
    assertThat(ABSOLUTE_OF_CAST.reached(VoteFigures.of(51, 40, 5).withCast(96, 101))).isTrue();
    assertThat(ABSOLUTE_OF_PRESENT.slack(figures)).isEqualTo(-20);
    assertThat(TWO_THIRDS_OF_PRESENT.reached(VoteFigures.of(80, 0, 0).withPresent(120, 130)))
        .isTrue();
    assertThat(TWO_THIRDS_OF_PRESENT.reached(VoteFigures.of(79, 0, 0).withPresent(120, 130)))
        .isFalse();
    assertThat(figures.base(MajorityBase.ACCREDITED)).isEqualTo(130);
  }

  @Test
  void theFormulaReadsWithAndWithoutFigures() {
    assertThat(SHIPPED)
        .extracting(MajorityRule::formula)
        .isEqualTo(
            Arrays.asList(
                "yes > no",
                "yes ≥ 2·no ∧ yes > 0",
                "yes ≥ 3·no ∧ yes > 0",
                "2·yes > (yes + no + abstain)",
                "2·yes > cast",
                "2·yes > present",
                "3·yes ≥ 2·present ∧ yes > 0"));
    assertThat(SIMPLE.formula(VoteFigures.of(35982, 32247, 0))).isEqualTo("35982 > 32247");
    assertThat(SIMPLE.formula(VoteFigures.of(3, 3, 0))).isEqualTo("3 ≤ 3");
    assertThat(TWO_THIRDS.formula(VoteFigures.of(9, 5, 0))).isEqualTo("9 < 2·5 ∧ 9 > 0");
    assertThat(TWO_THIRDS.formula(VoteFigures.of(0, 0, 4))).isEqualTo("0 ≥ 2·0 ∧ 0 = 0");
  }

  @Test
  void aMajorityIsAShareBetweenNoneAndAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MajorityRule("all", 1, 1, MajorityBase.YES_NO, false, true));
  }
}
