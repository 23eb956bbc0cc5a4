package org.konvent.model.tally;

/** What one row adds to the lower and upper end of a band. */
record RowBand(Fraction lower, Fraction upper) {
  private static final Fraction TENTH = Fraction.of(1, 10);

  static RowBand of(HandRow row, Fraction kappa, BandSettings settings) {
    if (row.tally().exact()) {
      Fraction exact = row.yes().minus(kappa.times(row.no()));
      return new RowBand(exact, exact);
    }
    HandParts parts = row.tally().parts();
    int raised = parts.yes() + parts.no();
    if (raised == 0) {
      return new RowBand(Fraction.ZERO, Fraction.ZERO);
    }
    Fraction share = Fraction.of(parts.yes(), raised);
    Fraction width = halfWidth(parts, settings.epsilon());
    Fraction low = worth(share.minus(width).max(Fraction.ZERO), kappa);
    Fraction high = worth(share.plus(width).min(Fraction.ONE), kappa);
    Fraction least = leastTurnout(parts, settings.tau());
    Fraction most = mostTurnout(parts);
    return new RowBand(
        low.times(low.signum() >= 0 ? least : most).times(row.present()),
        high.times(high.signum() >= 0 ? most : least).times(row.present()));
  }

  /** A share of 0 or 1 is seen better than any other: nobody, or everybody, raised the hand. */
  private static Fraction halfWidth(HandParts parts, Fraction epsilon) {
    boolean unanimous = parts.yes() == 0 || parts.no() == 0;
    return unanimous ? epsilon : epsilon.max(Fraction.of(1, 2L * parts.denominator()));
  }

  /** g(v) = (1 + κ)·v − κ: what one raised hand is worth at the share v. */
  private static Fraction worth(Fraction share, Fraction kappa) {
    return kappa.plus(Fraction.ONE).times(share).minus(kappa);
  }

  private static Fraction leastTurnout(HandParts parts, Fraction tau) {
    return parts.threeParts() ? turnout(parts).minus(TENTH).max(Fraction.ZERO) : tau;
  }

  private static Fraction mostTurnout(HandParts parts) {
    return parts.threeParts() ? turnout(parts).plus(TENTH).min(Fraction.ONE) : Fraction.ONE;
  }

  private static Fraction turnout(HandParts parts) {
    return Fraction.of(parts.yes() + parts.no(), parts.denominator());
  }
}
