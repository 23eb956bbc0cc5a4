package org.konvent.model.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/**
 * Casting began: question and rules are frozen.
 *
 * @param sites of which a row is expected
 * @param notParticipating sites that take no part
 * @param castingEnds end of the public countdown
 * @param deadline until when figures must be transmitted; absent for ballots, whose counting gets
 *     its own clock
 */
public record VoteOpened(
    int vote,
    Hash bound,
    List<String> sites,
    List<String> notParticipating,
    long castingEnds,
    Optional<Long> deadline)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    VoteWindow window = new VoteWindow(entry.at(), castingEnds, deadline);
    return votes.change(vote, it -> rows(it.timed(Phase.OPEN, window)));
  }

  private Vote rows(Vote opened) {
    Vote next = opened;
    for (String site : sites) {
      next = next.with(Row.expected(site));
    }
    for (String site : notParticipating) {
      next = next.with(Row.expected(site).to(RowState.NOT_PARTICIPATING));
    }
    return next;
  }
}
