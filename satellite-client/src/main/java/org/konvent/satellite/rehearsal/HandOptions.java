package org.konvent.satellite.rehearsal;

import java.util.List;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.MajorityRule;
import org.konvent.satellite.rehearsal.plan.InputProblem;

/** What the options for a show of hands mean. */
final class HandOptions {

  private static final List<MajorityRule> RULES =
      List.of(MajorityRule.SIMPLE, MajorityRule.TWO_THIRDS, MajorityRule.THREE_QUARTERS);

  private HandOptions() {}

  static MajorityRule rule(String name) {
    return RULES.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> InputProblem.of("rule-unknown", name));
  }

  /** A share between 0 and 1. */
  static Fraction fraction(String option, String text) {
    try {
      Fraction share = Fraction.parse(text);
      if (share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0) {
        return share;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw InputProblem.of("no-fraction", option, text);
  }
}
