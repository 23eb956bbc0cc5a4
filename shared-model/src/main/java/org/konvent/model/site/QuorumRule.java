package org.konvent.model.site;

/**
 * When the convention can decide (<em>Beschlussfähigkeit</em>): at least a share of the accredited, and
 * at least a number of members, are present. Frozen as data, for it differs between parties.
 *
 * @param numerator of the share; 0 for none
 * @param denominator of the share
 * @param strict whether more than the share is needed, as for <em>mehr als die Hälfte</em>
 * @param atLeast the number; 0 for none
 */
public record QuorumRule(int numerator, int denominator, boolean strict, int atLeast) {

  /** More than half of the accredited. */
  public static final QuorumRule MORE_THAN_HALF = new QuorumRule(1, 2, true, 0);

  /** Largest number that occurs in it. */
  public static final int MAX = 1_000_000;

  /** Whether the numbers make a rule. */
  public boolean makesSense() {
    return numerator >= 0
        && denominator >= 1
        && denominator <= MAX
        && numerator <= denominator
        && atLeast >= 0
        && atLeast <= MAX;
  }

  /** Whether it is met; exact, in integers. */
  public boolean isMet(long accredited, long present) {
    long have = Math.multiplyExact(present, denominator);
    long need = Math.multiplyExact(accredited, numerator);
    boolean share = strict && numerator > 0 ? have > need : have >= need;
    return share && present >= atLeast;
  }
}
