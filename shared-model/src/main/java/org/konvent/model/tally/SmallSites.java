package org.konvent.model.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Combined publication: sites with fewer than ten ballots are combined until they reach ten, so that nobody's secret
 * ballot shows ({@code domain.md} 5). The same rows always give the same groups.
 */
public final class SmallSites {
  public static final int THRESHOLD = 10;

  private SmallSites() {}

  /**
   * The sites to publish together; every site is in exactly one group, most alone. Smallest first; a remainder below
   * the threshold joins the smallest other group. Only where all sites together stay below it, a group does too.
   */
  public static List<List<String>> groups(Map<String, Integer> cast, int threshold) {
    List<List<String>> groups = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String site : smallestFirst(cast)) {
      open.add(site);
      if (ballots(open, cast) >= threshold) {
        groups.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      groups.stream()
          .min(Comparator.comparingInt(group -> ballots(group, cast)))
          .orElseGet(() -> added(groups))
          .addAll(open);
    }
    return sorted(groups);
  }

  private static List<String> added(List<List<String>> groups) {
    groups.add(new ArrayList<>());
    return groups.get(0);
  }

  /** The groups of the rows of one vote. */
  public static List<List<String>> groupsOf(Map<String, CountedTally> rows, int threshold) {
    return groups(
        rows.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, row -> (int) Ints.orZero(row.getValue().slips().cast()))),
        threshold);
  }

  /** The row published for a group: the exact sums, also what a record is verified against. */
  public static CountedTotal combined(
      BallotPaper paper, List<String> group, Map<String, CountedTally> rows) {
    return CountedTotal.of(paper, group.stream().map(rows::get).toList());
  }

  private static List<String> smallestFirst(Map<String, Integer> cast) {
    return cast.keySet().stream()
        .sorted(
            Comparator.<String, Integer>comparing(cast::get)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int ballots(List<String> sites, Map<String, Integer> cast) {
    return sites.stream().mapToInt(cast::get).sum();
  }

  private static List<List<String>> sorted(List<List<String>> groups) {
    return groups.stream()
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }
}
