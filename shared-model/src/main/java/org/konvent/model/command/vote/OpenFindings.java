package org.konvent.model.command.vote;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.convention.RowFigures;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.tally.PlausibilityLevel;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.SiteFinding;
import org.konvent.model.vote.FindingKey;
import org.konvent.model.vote.Settled;
import org.konvent.model.vote.SettledFinding;
import org.konvent.model.vote.Vote;

/**
 * The findings that must be settled before a result is declared: errors that a site explained by
 * what the paper says, disputed rows, and what the comparison of sites found.
 */
public final class OpenFindings {

  private OpenFindings() {}

  /** Those not settled yet; empty too where the figures are hidden here. */
  public static Set<FindingKey> of(ConventionState state, Vote vote) {
    Set<FindingKey> open = new LinkedHashSet<>();
    Results.of(state, vote).ifPresent(result -> collect(result, open));
    Results.crossChecks(state, vote).stream()
        .filter(finding -> finding.finding().level() != PlausibilityLevel.HINT)
        .map(OpenFindings::key)
        .forEach(open::add);
    vote.resolved().stream().flatMap(it -> settled(state, it).stream()).forEach(open::remove);
    return open;
  }

  private static Optional<FindingKey> settled(ConventionState state, Settled finding) {
    return state
        .secret(finding.seq(), SettledFinding.class)
        .map(it -> new FindingKey(it.rule(), finding.site()));
  }

  /** Why nothing can be declared or announced yet. */
  static Optional<Refusal> refusal(ConventionState state, Vote vote) {
    return of(state, vote).stream()
        .findFirst()
        .map(
            key ->
                Refusal.of(
                        ProblemCode.FINDING_UNRESOLVED,
                        "rule",
                        key.rule().map(PlausibilityRule::name).orElse("DISPUTED"))
                    .with("site", key.site().orElse("")));
  }

  private static void collect(Result result, Set<FindingKey> open) {
    for (RowFigures row : result.rows()) {
      Optional<String> site = Optional.of(row.row().site());
      row.tally().remarks().paperSaysSo().keySet().stream()
          .map(rule -> FindingKey.of(rule, site))
          .forEach(open::add);
      if (row.row().disputed()) {
        open.add(FindingKey.disputed(row.row().site()));
      }
    }
  }

  private static FindingKey key(SiteFinding finding) {
    return FindingKey.of(finding.finding().rule(), Optional.ofNullable(finding.site()));
  }
}
