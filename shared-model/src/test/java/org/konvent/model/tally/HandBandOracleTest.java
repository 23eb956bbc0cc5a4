package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The band against a naive search: every row at every corner and some points between. */
class HandBandOracleTest {
  private static final List<MajorityRule> RULES =
      List.of(MajorityRule.SIMPLE, MajorityRule.TWO_THIRDS, MajorityRule.THREE_QUARTERS);

  @RepeatedTest(200)
  void theBandIsTheExtremeOfWhatTheHallsMayHaveVoted(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    BandSettings settings =
        new BandSettings(Fraction.of(random.nextInt(3), 10), Fraction.of(random.nextInt(5), 4));
    List<HandRow> rows = new ArrayList<>();
    for (int site = 0; site <= random.nextInt(4); site++) {
      rows.add(row(random));
    }
    for (MajorityRule rule : RULES) {
      HandBand band = HandBand.of(rule, rows, settings);
      long kappa = rule.numerator();
      assertThat(band.lower()).isEqualTo(extreme(rows, kappa, settings, false));
      assertThat(band.upper()).isEqualTo(extreme(rows, kappa, settings, true));
    }
  }

  private static HandRow row(Random random) {
    int present = 1 + random.nextInt(300);
    if (random.nextInt(4) == 0) {
      return HandRow.counted(present, random.nextInt(50), random.nextInt(50), null);
    }
    int q = HandParts.DENOMINATORS.get(random.nextInt(HandParts.DENOMINATORS.size()));
    int yes = random.nextInt(q + 1);
    if (random.nextBoolean()) {
      return HandRow.estimated(present, HandParts.of(yes, q));
    }
    int no = random.nextInt(q - yes + 1);
    return HandRow.estimated(present, HandParts.of(yes, no, q - yes - no, q));
  }

  /** Rows are independent, so the extreme of the sum is the sum of the rows' extremes. */
  private static Fraction extreme(
      List<HandRow> rows, long kappa, BandSettings settings, boolean high) {
    Fraction sum = Fraction.ZERO;
    for (HandRow row : rows) {
      List<Fraction> possible = possible(row, kappa, settings);
      sum = sum.plus(high ? Collections.max(possible) : Collections.min(possible));
    }
    return sum;
  }

  private static List<Fraction> possible(HandRow row, long kappa, BandSettings settings) {
    if (row.tally().exact()) {
      HandCount count = row.tally().count();
      return List.of(Fraction.of(count.yes() - kappa * count.no()));
    }
    HandParts parts = row.tally().parts();
    List<Fraction> possible = new ArrayList<>();
    for (Fraction share : shares(parts, settings.epsilon())) {
      for (Fraction turnout : turnouts(parts, settings.tau())) {
        Fraction raised = turnout.times(row.present());
        Fraction yes = raised.times(share);
        possible.add(yes.minus(raised.minus(yes).times(kappa)));
      }
    }
    return possible.isEmpty() ? List.of(Fraction.ZERO) : possible;
  }

  private static List<Fraction> shares(HandParts parts, Fraction epsilon) {
    int raised = parts.yes() + parts.no();
    if (raised == 0) {
      return List.of();
    }
    boolean unanimous = parts.yes() == 0 || parts.no() == 0;
    Fraction grain = Fraction.of(1, 2L * parts.denominator());
    Fraction width = unanimous || grain.compareTo(epsilon) < 0 ? epsilon : grain;
    List<Fraction> shares = new ArrayList<>();
    for (int step = -4; step <= 4; step++) {
      Fraction share = Fraction.of(parts.yes(), raised).plus(width.times(Fraction.of(step, 4)));
      shares.add(clamped(share));
    }
    return shares;
  }

  private static List<Fraction> turnouts(HandParts parts, Fraction tau) {
    Fraction seen = Fraction.of(parts.yes() + parts.no(), parts.denominator());
    List<Fraction> turnouts = new ArrayList<>();
    for (int step = 0; step <= 4; step++) {
      Fraction part = Fraction.of(step, 4);
      turnouts.add(
          parts.threeParts()
              ? clamped(seen.plus(Fraction.of(step - 2L, 20)))
              : tau.plus(Fraction.ONE.minus(tau).times(part)));
    }
    return turnouts;
  }

  private static Fraction clamped(Fraction value) {
    return value.max(Fraction.ZERO).min(Fraction.ONE);
  }
}
