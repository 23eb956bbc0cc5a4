package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/**
 * The site confirmed what the master recorded for it.
 *
 * @param figures the entry that carries them
 */
public record RowConfirmed(int vote, String site, long figures) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.changeRow(vote, site, row -> row.checked(true));
  }
}
