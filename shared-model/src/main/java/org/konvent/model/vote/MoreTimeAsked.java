package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/** A site asks for more time to count. */
public record MoreTimeAsked(int vote, String site, int minutes, String ground) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(
        vote, it -> it.noting(Happening.time(this, Optional.of(site), minutes, ground, entry)));
  }
}
