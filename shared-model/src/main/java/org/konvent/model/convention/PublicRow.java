package org.konvent.model.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.RowState;

/**
 * A line of a vote as sites and public see it.
 *
 * @param sites one, or those published together
 * @param state where the row stands; absent where the rows of several sites stand here together
 * @param tally the site's own figures, once they are announced and count
 * @param combined the exact sum of several sites' rows
 */
public record PublicRow(
    List<String> sites,
    Optional<RowState> state,
    Optional<Tally> tally,
    Optional<CountedTotal> combined) {

  public PublicRow {
    sites = List.copyOf(sites);
  }
}
