package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.statement.StatementNote;

/**
 * A site's signed figures came.
 *
 * @param chainSeq position in the installation's chain
 * @param inTime whether they came before deadline and grace
 */
@HoldsSecret(StatementNote.class)
public record TallyReceived(
    int vote, String site, String installation, long chainSeq, Channel channel, boolean inTime)
    implements VoteFact, StatementBorn {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    RowVersion version = RowVersion.signed(entry, channel, installation, chainSeq);
    return votes.changeRow(vote, site, row -> row.standing(version, state(votes.all().get(vote))));
  }

  private RowState state(Vote before) {
    if (inTime) {
      return RowState.RECEIVED;
    }
    return before.phase().closed() ? RowState.LAPSED : RowState.LATE;
  }
}
