package org.konvent.model.tally;

import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules on a show of hands: F201 for exact counts, F302, W304, W306, W307. */
final class HandRules {
  private HandRules() {}

  static List<Finding> check(
      HandTally hands, Integer present, RowContext context, PlausibilityProfile profile) {
    List<Finding> findings = new ArrayList<>();
    if (hands.exact() && present != null && hands.count().sum() > present) {
      findings.add(Finding.of(F201, hands.count().sum(), present));
    }
    if (!hands.exact() && !hands.parts().complete()) {
      findings.add(Finding.of(F302, hands.parts().sum(), hands.parts().denominator()));
    }
    if (!hands.exact() && hands.parts().yes().equals(hands.parts().no())) {
      findings.add(Finding.of(W304, hands.parts().yes(), hands.parts().no()));
    }
    if (present != null && present >= profile.smallestTelling() && unanimous(hands)) {
      findings.add(Finding.of(W306, present));
    }
    if (repeats(hands, context, profile)) {
      findings.add(Finding.of(W307, context.millisSincePrevious()));
    }
    return findings;
  }

  private static boolean unanimous(HandTally hands) {
    HandCount count = hands.count();
    HandParts parts = hands.parts();
    return hands.exact()
        ? oneHasAll(count.yes(), count.no(), count.abstain())
        : oneHasAll(parts.yes(), parts.no(), parts.abstain());
  }

  private static boolean oneHasAll(int yes, int no, Integer abstain) {
    long all = yes + no + Ints.orZero(abstain);
    return all > 0 && (yes == all || no == all || Ints.orZero(abstain) == all);
  }

  private static boolean repeats(HandTally hands, RowContext context, PlausibilityProfile profile) {
    return context.previous() instanceof HandTally before
        && context.millisSincePrevious() != null
        && context.millisSincePrevious() <= profile.repeatMillis()
        && Objects.equals(hands.parts(), before.parts())
        && Objects.equals(hands.count(), before.count());
  }
}
