package org.konvent.satellite.rehearsal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.satellite.rehearsal.plan.ExpectedTotal;

/**
 * Whether a total is the one that was published elsewhere.
 *
 * @param matches null where no total is known
 * @param differences one sentence for each figure that differs, and for each site without a row
 */
public record Expectation(Boolean matches, List<String> differences) {

  private static final Expectation UNKNOWN = new Expectation(null, List.of());

  public Expectation {
    differences = List.copyOf(differences);
  }

  /** Compares with the first vote. */
  static Expectation of(Optional<ExpectedTotal> expected, List<VoteReport> votes) {
    return expected.isEmpty() || votes.isEmpty() ? UNKNOWN : compare(expected.get(), votes.get(0));
  }

  private static Expectation compare(ExpectedTotal expected, VoteReport vote) {
    List<String> differences = new ArrayList<>();
    check("cast", expected.cast(), vote.total().get("cast"), differences);
    check("invalid", expected.invalid(), vote.total().get("invalid"), differences);
    check("valid", expected.valid(), vote.total().get("valid"), differences);
    Map<?, ?> options = (Map<?, ?>) vote.total().get("options");
    expected.options().forEach((name, count) -> check(name, count, options.get(name), differences));
    if (!differences.isEmpty()) {
      vote.sitesWithoutRow().forEach(site -> differences.add(site));
    }
    return new Expectation(differences.isEmpty(), differences);
  }

  private static void check(String name, int expected, Object counted, List<String> differences) {
    int found = counted instanceof Number number ? number.intValue() : 0;
    if (found != expected) {
      differences.add(
          "%s: counted %d, TOTAL says %d, difference %d"
              .formatted(name, found, expected, found - expected));
    }
  }

  Map<String, Object> json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("matches", matches);
    document.put("differences", differences);
    return document;
  }
}
