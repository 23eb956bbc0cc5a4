package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** Deadline and grace are over and something is missing. */
public record VoteOverdue(int vote) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.to(Phase.OVERDUE));
  }
}
