package org.konvent.model.tally;

import java.util.List;

/**
 * One rule that a row violates.
 *
 * @param option the option, candidate or field concerned; null where the whole row is
 * @param numbers the figures compared, in the order of the rule's text
 */
public record Finding(PlausibilityRule rule, String option, List<Long> numbers) {
  public Finding {
    if (rule == null) {
      throw new IllegalArgumentException("a finding names its rule");
    }
    numbers = numbers == null ? List.of() : List.copyOf(numbers);
  }

  static Finding of(PlausibilityRule rule, long... numbers) {
    return about(rule, null, numbers);
  }

  static Finding about(PlausibilityRule rule, String option, long... numbers) {
    return new Finding(rule, option, java.util.Arrays.stream(numbers).boxed().toList());
  }

  public PlausibilityLevel level() {
    return rule.level();
  }
}
