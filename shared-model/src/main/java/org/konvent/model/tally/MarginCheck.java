package org.konvent.model.tally;

/**
 * Whether lapsed sites, disputed rows or unresolved double accreditations could change the verdict, so that a count is
 * recommended ({@code domain.md} 6, rule 4). The worst case is assumed throughout: everybody lapsed votes the other
 * way, everybody disputed switches, every double voted for the winner.
 *
 * @param slack what is left above (or below) the line, in units of denominator·yes − numerator·base
 * @param swing how far the uncertain could move it
 */
public record MarginCheck(Fraction slack, Fraction swing, boolean couldFlip) {

  /** Of the end of the band next to the line; a band that is not clear could always flip. */
  public static MarginCheck ofHands(MajorityRule rule, HandBand band, Uncertain uncertain) {
    int scale =
        rule.base() == MajorityBase.YES_NO
            ? rule.denominator() - rule.numerator()
            : rule.denominator();
    return switch (band.outcome()) {
      case CLEAR_ACCEPT -> accepted(rule, band.lower().times(scale), uncertain);
      case CLEAR_REJECT -> rejected(rule, band.upper().times(scale), uncertain);
      case CLOSE, TIE -> new MarginCheck(band.decisive().times(scale), Fraction.ZERO, true);
    };
  }

  public static MarginCheck ofCount(MajorityRule rule, VoteFigures figures, Uncertain uncertain) {
    Fraction slack = Fraction.of(rule.slack(figures));
    return rule.reached(figures)
        ? accepted(rule, slack, uncertain)
        : rejected(rule, slack, uncertain);
  }

  private static MarginCheck accepted(MajorityRule rule, Fraction slack, Uncertain uncertain) {
    // A new no enlarges a base of voters only; losing a yes takes its whole weight, less its share
    // of such a base.
    long lapsed = shareOfBase(rule) * uncertain.lapsedPresent();
    long doubles = (rule.denominator() - shareOfBase(rule)) * uncertain.doubles();
    Fraction swing =
        Fraction.of(lapsed + doubles + rule.denominator() * uncertain.disputedPresent());
    boolean flips = swing.signum() > 0 && !rule.holds(slack.minus(swing).signum());
    return new MarginCheck(slack, swing, flips);
  }

  private static MarginCheck rejected(MajorityRule rule, Fraction slack, Uncertain uncertain) {
    long lapsed = (rule.denominator() - shareOfBase(rule)) * uncertain.lapsedPresent();
    long doubles = (long) rule.numerator() * uncertain.doubles();
    Fraction swing =
        Fraction.of(lapsed + doubles + rule.denominator() * uncertain.disputedPresent());
    boolean flips = swing.signum() > 0 && rule.holds(slack.plus(swing).signum());
    return new MarginCheck(slack, swing, flips);
  }

  private static long shareOfBase(MajorityRule rule) {
    return rule.base().fixed() ? 0 : rule.numerator();
  }
}
