package org.konvent.model.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Nothing can come any more; what is missing lapses.
 *
 * @param lapsed sites whose rows lapse
 * @param ground why the chair closed without them
 * @param presence who was there, frozen with the rows: later reports do not change the result
 */
public record VoteClosed(
    int vote, List<String> lapsed, Optional<String> ground, Map<String, HeadCount> presence)
    implements VoteFact {

  public VoteClosed {
    lapsed = List.copyOf(lapsed);
    presence = presence == null ? Map.of() : Map.copyOf(presence);
  }

  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, this::close);
  }

  private Vote close(Vote vote) {
    Vote next = vote.to(Phase.CLOSED).attended(presence);
    for (String site : lapsed) {
      next = next.with(next.rows().get(site).to(RowState.LAPSED));
    }
    return next;
  }
}
