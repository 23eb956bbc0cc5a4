package org.konvent.satellite.rehearsal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.satellite.rehearsal.plan.ExpectedTotal;
import org.konvent.satellite.rehearsal.plan.Phrase;

/**
 * Whether a total is the one that was published elsewhere.
 *
 * @param matches null where no total is known
 * @param differences one sentence for each figure that differs, and for each site without a row
 */
public record Expectation(Boolean matches, List<Phrase> differences) {

  private static final Expectation UNKNOWN = new Expectation(null, List.of());

  public Expectation {
    differences = List.copyOf(differences);
  }

  /** Compares with the first vote. */
  static Expectation of(Optional<ExpectedTotal> expected, List<VoteReport> votes) {
    return expected.isEmpty() || votes.isEmpty() ? UNKNOWN : compare(expected.get(), votes.get(0));
  }

  private static Expectation compare(ExpectedTotal expected, VoteReport vote) {
    List<Phrase> differences = new ArrayList<>();
    check("cast", expected.cast(), vote.total().get("cast"), differences);
    check("invalid", expected.invalid(), vote.total().get("invalid"), differences);
    check("valid", expected.valid(), vote.total().get("valid"), differences);
    Map<?, ?> options = (Map<?, ?>) vote.total().get("options");
    expected.options().forEach((name, count) -> check(name, count, options.get(name), differences));
    if (!differences.isEmpty()) {
      differences.addAll(vote.sitesWithoutRow());
    }
    return new Expectation(differences.isEmpty(), differences);
  }

  private static void check(String name, int expected, Object counted, List<Phrase> differences) {
    int found = counted instanceof Number number ? number.intValue() : 0;
    if (found != expected) {
      differences.add(Phrase.of("report.difference", name, found, expected, found - expected));
    }
  }

  Map<String, Object> json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("matches", matches);
    document.put("differences", differences.stream().map(Phrase::toString).toList());
    return document;
  }
}
