package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** The site confirmed what the master recorded for it. */
public record RowConfirmed(int vote, String site) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.changeRow(vote, site, row -> row.checked(true));
  }
}
