package org.konvent.model.tally;

/**
 * How far an estimate by eye is trusted; frozen with the vote ({@code domain.md} 6).
 *
 * @param epsilon ε, the least half-width of a share; eyes fail up to about nine points
 * @param tau τ, the least turnout assumed where abstentions were not asked for
 */
public record BandSettings(Fraction epsilon, Fraction tau) {
  public static final BandSettings DEFAULT =
      new BandSettings(Fraction.of(1, 10), Fraction.of(1, 2));

  public BandSettings {
    if (epsilon.signum() < 0 || tau.signum() < 0 || tau.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException("ε is not negative, τ lies in 0…1");
    }
  }

  public BandSettings withTau(Fraction turnout) {
    return new BandSettings(epsilon, turnout);
  }
}
