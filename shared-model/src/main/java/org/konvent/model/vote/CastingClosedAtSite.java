package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/**
 * <em>Urne zu</em>: nobody casts any more at this site.
 *
 * @param byPhone told by telephone, because the link was lost
 */
public record CastingClosedAtSite(int vote, String site, boolean byPhone) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.changeRow(vote, site, row -> row.closedAt(entry.at()));
  }
}
