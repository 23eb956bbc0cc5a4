package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.statement.StatementNote;

/**
 * The satellite's own figures came after those by telephone.
 *
 * @param equal whether they say the same; if not, the row is disputed and the one by telephone stands
 */
@HoldsSecret(StatementNote.class)
public record PhoneTallyMatched(
    int vote, String site, String installation, long chainSeq, boolean equal)
    implements VoteFact, StatementBorn {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return equal
        ? votes.changeRow(vote, site, row -> row.checked(true))
        : votes.change(vote, it -> it.disputed(site));
  }
}
