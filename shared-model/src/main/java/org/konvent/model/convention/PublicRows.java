package org.konvent.model.convention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.SmallSites;
import org.konvent.model.vote.CombinedRow;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.Vote;

/**
 * The rows of a vote as sites and public may see them. Before the announcement they say who reported,
 * never what. In a secret vote, sites that the convention resolved to combine are shown together until
 * they reach ten ballots; their own rows stay with crew and auditors.
 */
public final class PublicRows {

  private PublicRows() {}

  /** In the order of the sites' names; combined rows last. */
  public static List<PublicRow> of(ConventionState state, Vote vote) {
    List<PublicRow> rows = new ArrayList<>();
    for (Row row : vote.sortedRows()) {
      if (!inGroup(vote, row)) {
        rows.add(single(state, vote, row));
      }
    }
    vote.combined().stream()
        .map(
            it ->
                new PublicRow(
                    it.sites(), Optional.empty(), Optional.empty(), Optional.of(it.total())))
        .forEach(rows::add);
    return List.copyOf(rows);
  }

  /** The rows that an announcement of this result publishes together; none where nothing has to be. */
  public static List<CombinedRow> combined(Vote vote, Result result, int threshold) {
    Map<String, CountedTally> counts = new LinkedHashMap<>();
    for (RowFigures row : result.rows()) {
      SmallSiteRule rule = vote.smallSiteRule(row.row().site()).orElse(null);
      if (row.tally() instanceof CountedTally counted && rule != SmallSiteRule.ACCEPT) {
        counts.put(row.row().site(), counted.withPresent(row.present()));
      }
    }
    if (counts.keySet().stream().noneMatch(site -> isCombine(vote, site))) {
      return List.of();
    }
    return SmallSites.groupsOf(counts, threshold).stream()
        .filter(group -> group.size() > 1)
        .map(
            group ->
                new CombinedRow(group, SmallSites.combined(vote.question().paper(), group, counts)))
        .toList();
  }

  private static PublicRow single(ConventionState state, Vote vote, Row row) {
    boolean shown = vote.announcement().isPresent() && row.state().counts();
    return new PublicRow(
        List.of(row.site()),
        Optional.of(row.state()),
        shown ? Results.tally(state, row) : Optional.empty(),
        Optional.empty());
  }

  private static boolean isCombine(Vote vote, String site) {
    return vote.smallSiteRule(site).orElse(null) == SmallSiteRule.COMBINE;
  }

  private static boolean inGroup(Vote vote, Row row) {
    return row.state().counts()
        && vote.announcement().isPresent()
        && vote.publishedCombined(row.site());
  }
}
