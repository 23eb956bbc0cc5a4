package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.statement.TypedTally;

/**
 * Figures were read out by telephone and typed by one person; they wait for the second.
 *
 * @param correction whether they came after the close
 */
@HoldsSecret(TypedTally.class)
public record PhoneTallyTyped(int vote, String site, boolean correction) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    RowVersion version = RowVersion.phoned(entry.seq(), entry);
    return votes.changeRow(vote, site, row -> row.waiting(version));
  }
}
