package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/**
 * The site says that the master recorded something else.
 *
 * @param figures the entry that carries what was recorded
 */
public record RowDisputed(int vote, String site, long figures, String ground) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.disputed(site));
  }
}
