package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** The chair stopped the vote before any figure was shown; figures stay sealed for ever. */
public record VoteAborted(int vote, String ground) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.to(Phase.ABORTED));
  }
}
