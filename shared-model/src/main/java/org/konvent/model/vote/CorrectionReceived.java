package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.statement.StatementNote;

/** Figures of a site came after the close, to correct its row; they wait for two persons. */
@HoldsSecret(StatementNote.class)
public record CorrectionReceived(
    int vote, String site, String installation, long chainSeq, Channel channel)
    implements VoteFact, StatementBorn {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    RowVersion version = RowVersion.signed(entry, channel, installation, chainSeq);
    return votes.changeRow(vote, site, row -> row.waiting(version));
  }
}
