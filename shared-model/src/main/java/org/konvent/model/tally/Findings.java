package org.konvent.model.tally;

import java.util.List;

/** What {@link Plausibility} found in a row, and what is still unanswered. */
public record Findings(List<Finding> all) {
  public Findings {
    all = List.copyOf(all);
  }

  public List<Finding> of(PlausibilityLevel level) {
    return all.stream().filter(finding -> finding.level() == level).toList();
  }

  public List<PlausibilityRule> rules() {
    return all.stream().map(Finding::rule).distinct().toList();
  }

  /** Whether the row is impossible and counts nothing. */
  public boolean refused() {
    return !of(PlausibilityLevel.REFUSED).isEmpty();
  }

  /** Errors that carry no "the paper says so". */
  public List<Finding> unexplained(Remarks remarks) {
    return of(PlausibilityLevel.ERROR).stream()
        .filter(finding -> !remarks.answer(finding))
        .toList();
  }

  /** Warnings that nobody acknowledged. */
  public List<Finding> unacknowledged(Remarks remarks) {
    return of(PlausibilityLevel.WARNING).stream()
        .filter(finding -> !remarks.answer(finding))
        .toList();
  }

  /** Whether the row may be sent: nothing impossible, each error explained, each warning acknowledged. */
  public boolean answeredBy(Remarks remarks) {
    return all.stream().allMatch(remarks::answer);
  }
}
