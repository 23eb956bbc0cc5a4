package org.konvent.model.vote;

import java.util.List;
import org.konvent.model.journal.Entry;

/**
 * A lot was drawn by hand between tied options.
 *
 * @param order the options, the one drawn first
 */
public record LotDrawn(int vote, List<String> order, String ground) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.drawn(order).noting(Happening.of(this, entry)));
  }
}
