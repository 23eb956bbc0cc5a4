package org.konvent.model.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * The chair extended; late rows inside the new window count again.
 *
 * @param ground why (a must of the draft)
 * @param casting whether the end of casting moved, or the deadline for transmitting
 * @param readmitted sites whose late rows count
 */
@HoldsSecret(Mover.class)
public record VoteExtended(
    int vote, int minutes, String ground, boolean casting, long until, List<String> readmitted)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    Happening extended = Happening.time(this, Optional.empty(), minutes, ground, entry);
    return votes.change(vote, it -> readmit(casting ? cast(it) : transmit(it)).noting(extended));
  }

  private Vote cast(Vote vote) {
    return vote.timed(Phase.OPEN, vote.window().orElseThrow().withCastingEnds(until));
  }

  private Vote transmit(Vote vote) {
    VoteWindow window = vote.window().orElseThrow().withDeadline(until);
    return vote.question().byHand()
        ? vote.timed(Phase.OPEN, window.withCastingEnds(until))
        : vote.timed(Phase.COUNTING, window);
  }

  private Vote readmit(Vote vote) {
    Vote next = vote;
    for (String site : readmitted) {
      next = next.with(next.rows().get(site).to(RowState.READMITTED));
    }
    return next;
  }
}
