package org.konvent.model.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.model.statement.CarriesTally;
import org.konvent.model.tally.SiteFinding;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.CombinedRow;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/** Adds up the rows of a vote and applies its rule: the one place where a result comes from. */
public final class Results {

  private Results() {}

  /** The figures that an entry carries, where they may be read here. */
  public static Optional<Tally> tally(ConventionState state, long seq) {
    return Optional.ofNullable(state.secrets().get(seq))
        .map(CarriesTally.class::cast)
        .flatMap(CarriesTally::tally);
  }

  /** The figures that stand in a row, where they may be read here. */
  public static Optional<Tally> tally(ConventionState state, Row row) {
    return row.version().map(RowVersion::seq).flatMap(seq -> tally(state, seq));
  }

  /**
   * The result from the rows that count; where the figures of some are hidden here, from what was
   * published of them together; empty where neither is there.
   */
  public static Optional<Result> of(ConventionState state, Vote vote) {
    return counting(state, vote).map(Counting::result);
  }

  /** Findings that compare the sites of a counted vote, for the crew only; none where figures are hidden here. */
  public static List<SiteFinding> crossChecks(ConventionState state, Vote vote) {
    return counting(state, vote).map(Counting::crossChecks).orElse(List.of());
  }

  /**
   * Whether those present at a site whose figures are missing could change the verdict, everything else as it
   * stands; empty where that cannot be said: an election, hidden figures, or nobody knows how many are there.
   */
  public static Optional<Boolean> couldFlip(ConventionState state, Vote vote, String site) {
    return counting(state, vote).flatMap(it -> it.couldFlip(site));
  }

  private static Optional<Counting> counting(ConventionState state, Vote vote) {
    List<CombinedRow> combined = insteadOfHiddenRows(state, vote);
    List<Row> single =
        vote.sortedRows().stream()
            .filter(row -> row.state().counts())
            .filter(row -> combined.stream().noneMatch(it -> it.sites().contains(row.site())))
            .toList();
    List<RowFigures> rows =
        single.stream()
            .flatMap(
                row -> tally(state, row).map(tally -> figures(state, vote, row, tally)).stream())
            .toList();
    if (rows.size() < single.size()) {
      return Optional.empty();
    }
    return Optional.of(new Counting(state, vote, rows, combined));
  }

  private static List<CombinedRow> insteadOfHiddenRows(ConventionState state, Vote vote) {
    return vote.combined().stream()
        .filter(
            group ->
                group.sites().stream()
                    .flatMap(site -> vote.row(site).stream())
                    .anyMatch(row -> tally(state, row).isEmpty()))
        .toList();
  }

  private static RowFigures figures(ConventionState state, Vote vote, Row row, Tally tally) {
    int present =
        tally.present() == null
            ? HeadCounts.of(state, vote, row.site()).map(HeadCount::present).orElse(0)
            : tally.present();
    return new RowFigures(row, tally, present);
  }
}
