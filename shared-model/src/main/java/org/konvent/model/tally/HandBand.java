package org.konvent.model.tally;

import java.util.List;

/**
 * The exact result of a show of hands and the band it may lie in ({@code domain.md} 6). Rows weigh what is present at
 * their site; lapsed sites are not among them.
 *
 * @param yes Y
 * @param no N̂
 * @param abstain E
 * @param decisive Y − κ·N̂; for a base other than yes + no, Y less the share of the base
 * @param lower L
 * @param upper U
 * @param exact whether every row was counted
 */
public record HandBand(
    Fraction yes,
    Fraction no,
    Fraction abstain,
    Fraction decisive,
    Fraction lower,
    Fraction upper,
    boolean exact,
    HandOutcome outcome) {

  /** The band of a rule with the base yes + no. */
  public static HandBand of(MajorityRule rule, List<HandRow> rows, BandSettings settings) {
    if (rule.base() != MajorityBase.YES_NO) {
      throw new IllegalArgumentException("the rule " + rule.name() + " needs its base");
    }
    return of(rule, rows, settings, Fraction.ZERO);
  }

  /**
   * The band of any rule.
   *
   * @param base what the rule's base counts, such as the present of all sites with the lapsed ones; unused for yes + no
   */
  public static HandBand of(
      MajorityRule rule, List<HandRow> rows, BandSettings settings, Fraction base) {
    Fraction kappa = rule.kappa();
    Fraction needed = needed(rule, base);
    HandTotal total = HandTotal.of(rows);
    Fraction decisive = total.yes().minus(kappa.times(total.no())).minus(needed);
    Fraction lower = needed.negate();
    Fraction upper = needed.negate();
    for (HandRow row : rows) {
      RowBand band = RowBand.of(row, kappa, settings);
      lower = lower.plus(band.lower());
      upper = upper.plus(band.upper());
    }
    boolean exact = total.estimatedRows() == 0;
    HandOutcome outcome = outcome(rule, total, lower, upper);
    return new HandBand(
        total.yes(), total.no(), total.abstain(), decisive, lower, upper, exact, outcome);
  }

  private static Fraction needed(MajorityRule rule, Fraction base) {
    return rule.base() == MajorityBase.YES_NO
        ? Fraction.ZERO
        : base.times(Fraction.of(rule.numerator(), rule.denominator()));
  }

  private static HandOutcome outcome(
      MajorityRule rule, HandTotal total, Fraction lower, Fraction upper) {
    if (rule.kappa().equals(Fraction.ONE) && total.yes().equals(total.no())) {
      return HandOutcome.TIE;
    }
    if (rule.yesNeeded() && total.yes().signum() == 0 && holds(rule, lower)) {
      return HandOutcome.CLEAR_REJECT;
    }
    if (holds(rule, lower)) {
      return HandOutcome.CLEAR_ACCEPT;
    }
    return holds(rule, upper) ? HandOutcome.CLOSE : HandOutcome.CLEAR_REJECT;
  }

  private static boolean holds(MajorityRule rule, Fraction end) {
    return rule.holds(end.signum());
  }
}
