package org.konvent.model.tally;

import java.util.List;

/**
 * A majority rule as data, frozen with the vote: denominator·yes against numerator·base ({@code domain.md} 5). A tie
 * rejects; where nobody voted yes the motion is rejected.
 *
 * @param strict whether more than the share is needed, or the share suffices
 * @param yesNeeded whether at least one yes is needed besides
 */
public record MajorityRule(
    String name,
    int numerator,
    int denominator,
    MajorityBase base,
    boolean strict,
    boolean yesNeeded) {
  public static final MajorityRule SIMPLE = strict("simple", MajorityBase.YES_NO);
  public static final MajorityRule TWO_THIRDS =
      new MajorityRule("two-thirds", 2, 3, MajorityBase.YES_NO, false, true);
  public static final MajorityRule THREE_QUARTERS =
      new MajorityRule("three-quarters", 3, 4, MajorityBase.YES_NO, false, true);
  public static final MajorityRule ABSOLUTE_OF_VALID =
      strict("absolute-of-valid", MajorityBase.YES_NO_ABSTAIN);
  public static final MajorityRule ABSOLUTE_OF_CAST = strict("absolute-of-cast", MajorityBase.CAST);
  public static final MajorityRule ABSOLUTE_OF_PRESENT =
      strict("absolute-of-present", MajorityBase.PRESENT);
  public static final MajorityRule TWO_THIRDS_OF_PRESENT =
      new MajorityRule("two-thirds-of-present", 2, 3, MajorityBase.PRESENT, false, true);
  public static final List<MajorityRule> SHIPPED =
      List.of(
          SIMPLE,
          TWO_THIRDS,
          THREE_QUARTERS,
          ABSOLUTE_OF_VALID,
          ABSOLUTE_OF_CAST,
          ABSOLUTE_OF_PRESENT,
          TWO_THIRDS_OF_PRESENT);

  public MajorityRule {
    if (name == null || base == null || numerator < 1 || numerator >= denominator) {
      throw new IllegalArgumentException("a majority is a share between 0 and 1 of a base");
    }
  }

  private static MajorityRule strict(String name, MajorityBase base) {
    return new MajorityRule(name, 1, 2, base, true, false);
  }

  public boolean reached(VoteFigures figures) {
    return holds(slack(figures)) && (!yesNeeded || figures.yes() > 0);
  }

  /** denominator·yes − numerator·base: positive above the line, 0 on it. */
  public long slack(VoteFigures figures) {
    return denominator * figures.yes() - numerator * figures.base(base);
  }

  /** Whether a slack stands on the accepting side of the line. */
  boolean holds(long slack) {
    return strict ? slack > 0 : slack >= 0;
  }

  /** κ of the band: numerator/(denominator − numerator) against the no votes; 0 where the base is not yes + no. */
  public Fraction kappa() {
    return base == MajorityBase.YES_NO
        ? Fraction.of(numerator, denominator - numerator)
        : Fraction.ZERO;
  }

  /** The rule in signs, such as {@code yes > no} or {@code yes ≥ 2·no ∧ yes > 0}. */
  public String formula() {
    String right = base == MajorityBase.YES_NO ? "no" : base.words();
    return line("yes", right) + (yesNeeded ? " ∧ yes > 0" : "");
  }

  /** The rule with its figures, such as {@code 35982 > 32247}; reads {@code ≤} or {@code <} where it is not reached. */
  public String formula(VoteFigures figures) {
    long right = base == MajorityBase.YES_NO ? figures.no() : figures.base(base);
    String line =
        factor(leftFactor())
            + figures.yes()
            + sign(holds(slack(figures)))
            + factor(numerator)
            + right;
    return line + (yesNeeded ? " ∧ " + figures.yes() + (figures.yes() > 0 ? " > 0" : " = 0") : "");
  }

  private String line(String left, String right) {
    return factor(leftFactor()) + left + sign(true) + factor(numerator) + right;
  }

  private int leftFactor() {
    return base == MajorityBase.YES_NO ? denominator - numerator : denominator;
  }

  private String sign(boolean holds) {
    if (holds) {
      return strict ? " > " : " ≥ ";
    }
    return strict ? " ≤ " : " < ";
  }

  private static String factor(int factor) {
    return factor == 1 ? "" : factor + "·";
  }
}
