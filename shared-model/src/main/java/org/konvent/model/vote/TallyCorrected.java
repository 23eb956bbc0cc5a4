package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Two persons released a correction.
 *
 * @param correction the entry with the new figures
 * @param replaced the entry with the old ones, absent where the row had lapsed
 * @param paper where on paper it can be seen
 * @param outcomeChanges whether the decision changes (W802)
 */
public record TallyCorrected(
    int vote,
    String site,
    long correction,
    Optional<Long> replaced,
    String reason,
    String paper,
    boolean outcomeChanges)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.corrected(site, correction, outcomeChanges));
  }
}
