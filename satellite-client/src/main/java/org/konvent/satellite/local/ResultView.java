package org.konvent.satellite.local;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PublicRow;
import org.konvent.model.convention.PublicRows;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Total;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * A result, recomputed from what is mirrored here; absent while its figures are not disclosed.
 *
 * @param sites the rows singly; without figures where they were published together only
 * @param published the rows as everybody may see them
 */
public record ResultView(
    int number,
    String subject,
    Phase phase,
    boolean corrected,
    List<SiteFigures> sites,
    List<PublicRow> published,
    Total total,
    Verdict verdict) {

  /** One site's row. */
  public record SiteFigures(
      String site, RowState state, Optional<Channel> channel, Optional<Tally> tally) {}

  static Optional<ResultView> of(ConventionState state, int number) {
    return state
        .votes()
        .vote(number)
        .filter(vote -> state.votes().announced(number))
        .flatMap(vote -> Results.of(state, vote).map(result -> of(state, vote, result)));
  }

  private static ResultView of(ConventionState state, Vote vote, Result result) {
    return new ResultView(
        vote.number(),
        vote.question().subject(),
        vote.phase(),
        vote.corrected(),
        vote.sortedRows().stream().map(row -> figures(state, row)).toList(),
        PublicRows.of(state, vote),
        result.total(),
        result.verdict());
  }

  private static SiteFigures figures(ConventionState state, Row row) {
    return new SiteFigures(
        row.site(), row.state(), row.version().map(RowVersion::channel), Results.tally(state, row));
  }
}
