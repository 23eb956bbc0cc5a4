package org.konvent.model.tally;

import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that both sides run on one row ({@code domain.md} 7). Where a row is impossible only the refusals are
 * returned: the other rules cannot be read off it.
 *
 * <p>R103, F001, F801 and W802 are found by those who hold both sides: the caller raises them.
 */
public final class Plausibility {
  private Plausibility() {}

  public static Findings check(
      BallotPaper paper, Tally tally, RowContext context, PlausibilityProfile profile) {
    List<Finding> impossible = Shape.check(paper, tally, profile);
    if (!impossible.isEmpty()) {
      return new Findings(impossible);
    }
    List<Finding> findings = new ArrayList<>();
    Integer present = context.presentFor(tally);
    if (present == null) {
      findings.add(Finding.of(F107));
    }
    if (tally instanceof HandTally hands) {
      findings.addAll(HandRules.check(hands, present, context, profile));
    } else if (tally instanceof CountedTally counted) {
      findings.addAll(SlipRules.check(counted.slips(), present, profile));
      findings.addAll(CountRules.check(paper, counted, profile));
    }
    return new Findings(findings);
  }
}
