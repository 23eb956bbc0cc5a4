package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** A site doubts the result. */
public record DoubtRaised(int vote, String site) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.noting(Happening.at(site, this, entry)));
  }
}
