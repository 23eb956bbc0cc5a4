package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/**
 * A second person compared the check code: the figures read out by telephone are received.
 *
 * @param typed the entry with the figures
 */
public record PhoneTallyConfirmed(int vote, String site, long typed, boolean inTime)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    RowVersion version = RowVersion.phoned(typed, entry);
    Vote before = votes.all().get(vote);
    RowState late = before.phase().closed() ? RowState.LAPSED : RowState.LATE;
    return votes.changeRow(
        vote, site, row -> settled(row).standing(version, inTime ? RowState.RECEIVED : late));
  }

  private Row settled(Row row) {
    return row.without(typed);
  }
}
