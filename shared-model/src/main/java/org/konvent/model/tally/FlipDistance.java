package org.konvent.model.tally;

import java.util.OptionalLong;

/**
 * The fewest voters who would have to switch between yes and no to change the verdict of a counted vote ({@code
 * domain.md} 6). There is none for estimates.
 */
public final class FlipDistance {
  private FlipDistance() {}

  /** Empty where no switching changes the verdict, because too few voted. */
  public static OptionalLong of(MajorityRule rule, VoteFigures figures) {
    // Every switch moves the slack by the denominator; the base stays, since yes + no stays.
    long slack = rule.slack(figures);
    if (rule.reached(figures)) {
      long line =
          rule.strict() ? ceil(slack, rule.denominator()) : floor(slack, rule.denominator()) + 1;
      return OptionalLong.of(rule.yesNeeded() ? Math.min(line, figures.yes()) : line);
    }
    long line =
        rule.strict() ? floor(-slack, rule.denominator()) + 1 : ceil(-slack, rule.denominator());
    long switches = Math.max(1, line);
    return switches <= figures.no() ? OptionalLong.of(switches) : OptionalLong.empty();
  }

  private static long floor(long dividend, long divisor) {
    return Math.floorDiv(dividend, divisor);
  }

  private static long ceil(long dividend, long divisor) {
    return -Math.floorDiv(-dividend, divisor);
  }
}
