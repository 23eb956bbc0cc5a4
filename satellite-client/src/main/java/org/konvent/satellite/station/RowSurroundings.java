package org.konvent.satellite.station;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Results;
import org.konvent.model.site.Site;
import org.konvent.model.tally.RowContext;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/** What a row is checked against at the site: the same that the master will check it against. */
final class RowSurroundings {

  private RowSurroundings() {}

  static RowContext of(ConventionState state, Vote vote, String site, long now) {
    Integer present =
        state.sites().site(site).flatMap(Site::presence).map(Site.Presence::present).orElse(null);
    Optional<Row> before =
        state
            .votes()
            .vote(vote.number() - 1)
            .filter(earlier -> earlier.question().byHand())
            .flatMap(earlier -> earlier.row(site));
    Tally previous = before.flatMap(row -> Results.tally(state, row)).orElse(null);
    Long since =
        previous == null
            ? null
            : before.flatMap(Row::version).map(row -> now - row.arrival()).orElse(null);
    return new RowContext(present, previous, since);
  }
}
