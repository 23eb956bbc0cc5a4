package org.konvent.model.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Nothing can come any more; what is missing lapses.
 *
 * @param lapsed sites whose rows lapse
 * @param ground why the chair closed without them
 */
public record VoteClosed(int vote, List<String> lapsed, Optional<String> ground)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, this::close);
  }

  private Vote close(Vote vote) {
    Vote next = vote.to(Phase.CLOSED);
    for (String site : lapsed) {
      next = next.with(next.rows().get(site).to(RowState.LAPSED));
    }
    return next;
  }
}
