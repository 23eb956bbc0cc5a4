package org.konvent.model.tally;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site's answers to findings: the reason why an error stays ("the paper says so"), and the warnings it acknowledged
 * ({@code domain.md} 7, levels).
 */
public record Remarks(
    Map<PlausibilityRule, String> paperSaysSo, Set<PlausibilityRule> acknowledged) {
  public static final Remarks NONE = new Remarks(Map.of(), Set.of());

  public Remarks {
    paperSaysSo =
        paperSaysSo == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(paperSaysSo));
    acknowledged =
        acknowledged == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(acknowledged));
  }

  public Remarks explaining(PlausibilityRule rule, String reason) {
    Map<PlausibilityRule, String> reasons = new TreeMap<>(paperSaysSo);
    reasons.put(rule, reason);
    return new Remarks(reasons, acknowledged);
  }

  public Remarks acknowledging(PlausibilityRule rule) {
    Set<PlausibilityRule> rules = new TreeSet<>(acknowledged);
    rules.add(rule);
    return new Remarks(paperSaysSo, rules);
  }

  /** Whether the finding was answered as its level asks: errors by a reason, warnings by an acknowledgement. */
  public boolean answer(Finding finding) {
    return switch (finding.level()) {
      case REFUSED -> false;
      case ERROR -> !paperSaysSo.getOrDefault(finding.rule(), "").isBlank();
      case WARNING -> acknowledged.contains(finding.rule());
      case HINT -> true;
    };
  }
}
