package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void readsInLowestTermsWithTheSignInFront() {
    assertThat(Fraction.of(590, 6)).hasToString("295/3");
    assertThat(Fraction.of(85, -3)).hasToString("-85/3");
    assertThat(Fraction.of(110, 2)).hasToString("55");
    assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
  }

  @Test
  void computesExactly() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
    assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
    assertThat(third.times(3)).isEqualTo(Fraction.ONE);
    assertThat(third.dividedBy(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
    assertThat(third.max(Fraction.ONE)).isEqualTo(Fraction.ONE);
    assertThat(third.min(Fraction.ONE)).isEqualTo(third);
    assertThat(third.negate().abs()).isEqualTo(third);
    assertThat(third).isLessThan(Fraction.of(334, 1000)).isGreaterThan(Fraction.of(333, 1000));
  }

  @Test
  void roundsHalfUpForShowingOnly() {
    assertThat(Fraction.of(14000, 440).approx(1)).isEqualTo("31.8");
    assertThat(Fraction.of(1, 20).approx(1)).isEqualTo("0.1");
    assertThat(Fraction.of(-1, 20).approx(1)).isEqualTo("-0.1");
    assertThat(Fraction.of(149, 1000).approx(1)).isEqualTo("0.1");
  }

  @Test
  void aDenominatorIsNeverZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
  }
}
