package org.konvent.model.tally;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The rules that compare sites; they run on the master after the close, for the crew only ({@code domain.md} 7). */
public final class CrossChecks {
  private CrossChecks() {}

  /** W704 to W707 and F713 on the rows that count. */
  public static List<SiteFinding> check(List<SiteRow> rows, PlausibilityProfile profile) {
    List<SiteFinding> findings = new ArrayList<>();
    findings.addAll(twins(rows, profile));
    findings.addAll(outliers(rows, profile));
    for (SiteRow row : rows) {
      boolean repeated =
          row.previous() != null && figures(row.tally()).equals(figures(row.previous()));
      if (repeated && cast(row.tally()) >= profile.repeatedCast()) {
        findings.add(new SiteFinding(row.site(), Finding.of(W707, cast(row.tally()))));
      }
    }
    moreCastThanIssued(rows).ifPresent(finding -> findings.add(new SiteFinding(null, finding)));
    return findings;
  }

  /**
   * W709.
   *
   * @param margin from {@link Margin}; empty where nobody missing could matter
   * @param missingPresent the present of missing or lapsed sites
   */
  public static Optional<Finding> missing(OptionalLong margin, long missingPresent) {
    return margin.isPresent() && missingPresent > 0 && margin.getAsLong() <= missingPresent
        ? Optional.of(Finding.of(W709, margin.getAsLong(), missingPresent))
        : Optional.empty();
  }

  private static List<SiteFinding> twins(List<SiteRow> rows, PlausibilityProfile profile) {
    Map<Map<String, Integer>, Long> sites =
        rows.stream().collect(groupingBy(row -> figures(row.tally()), counting()));
    return rows.stream()
        .filter(row -> cast(row.tally()) >= profile.smallestTelling())
        .filter(row -> sites.get(figures(row.tally())) > 1)
        .map(row -> new SiteFinding(row.site(), Finding.of(W704, cast(row.tally()))))
        .toList();
  }

  private static List<SiteFinding> outliers(List<SiteRow> rows, PlausibilityProfile profile) {
    Map<String, RowShares> shares = new LinkedHashMap<>();
    rows.forEach(
        row -> RowShares.of(row.tally()).ifPresent(share -> shares.put(row.site(), share)));
    Optional<RowShares> total = shares.values().stream().reduce(RowShares::plus);
    List<SiteFinding> findings = new ArrayList<>();
    shares.forEach(
        (site, own) -> {
          RowShares others = total.orElseThrow().minus(own);
          own.outlierAmong(others, profile)
              .ifPresent(
                  option -> {
                    findings.add(new SiteFinding(site, Finding.about(W705, option)));
                    mixedUp(own, others, profile)
                        .ifPresent(
                            pair -> findings.add(new SiteFinding(site, Finding.about(W706, pair))));
                  });
        });
    return findings;
  }

  /** The first two options whose counts, swapped, would make the site like the others: {@code yes↔no}. */
  private static Optional<String> mixedUp(
      RowShares own, RowShares others, PlausibilityProfile profile) {
    List<String> options = List.copyOf(own.votes().keySet());
    for (int left = 0; left < options.size(); left++) {
      for (String right : options.subList(left + 1, options.size())) {
        if (own.swapping(options.get(left), right).outlierAmong(others, profile).isEmpty()) {
          return Optional.of(options.get(left) + "↔" + right);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> moreCastThanIssued(List<SiteRow> rows) {
    long cast = 0;
    long issued = 0;
    for (SiteRow row : rows) {
      if (row.tally() instanceof CountedTally counted) {
        cast += Ints.orZero(counted.slips().cast());
        issued += Ints.orZero(counted.slips().issued());
      }
    }
    return cast > issued ? Optional.of(Finding.of(F713, cast, issued)) : Optional.empty();
  }

  private static Map<String, Integer> figures(Tally tally) {
    return EntryComparison.fields(tally);
  }

  /** A; the hands counted; nothing for an estimate, in which equal parts are common. */
  private static long cast(Tally tally) {
    if (tally instanceof CountedTally counted) {
      return Ints.orZero(counted.slips().cast());
    }
    HandTally hands = (HandTally) tally;
    return hands.exact() ? hands.count().sum() : 0;
  }
}
