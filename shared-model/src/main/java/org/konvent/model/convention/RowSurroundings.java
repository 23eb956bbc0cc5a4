package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.tally.RowContext;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * What a row is checked against, at its site before it is sent and at the master when it comes: whatever the master
 * asks about, the site was asked about.
 */
public final class RowSurroundings {

  private RowSurroundings() {}

  /**
   * @param at convention time at which the row is looked at, in milliseconds
   */
  public static RowContext of(ConventionState state, Vote vote, String site, long at) {
    Integer present = HeadCounts.of(state, vote, site).map(HeadCount::present).orElse(null);
    Optional<Row> before =
        state
            .votes()
            .before(vote)
            .filter(earlier -> earlier.question().byHand())
            .flatMap(earlier -> earlier.row(site));
    Tally previous = before.flatMap(row -> Results.tally(state, row)).orElse(null);
    Long since =
        previous == null
            ? null
            : before
                .flatMap(Row::version)
                .map(RowVersion::arrival)
                .map(arrival -> Math.max(0, at - arrival))
                .orElse(null);
    return new RowContext(present, previous, since);
  }
}
