package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** All records agree, or the objection period is over. */
public record VoteFinal(int vote) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.to(Phase.FINAL));
  }
}
