package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.tally.PlausibilityRule;

/**
 * Something to be settled before a result is announced.
 *
 * @param rule the rule that speaks; absent where the site disputes what was recorded for it
 * @param site absent where it is about the total
 */
public record FindingKey(Optional<PlausibilityRule> rule, Optional<String> site) {

  public static FindingKey of(PlausibilityRule rule, Optional<String> site) {
    return new FindingKey(Optional.of(rule), site);
  }

  /** The site says that the master recorded something else. */
  public static FindingKey disputed(String site) {
    return new FindingKey(Optional.empty(), Optional.of(site));
  }
}
