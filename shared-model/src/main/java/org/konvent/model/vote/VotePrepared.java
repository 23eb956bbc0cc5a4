package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/** A vote is prepared, and can still be changed. */
public record VotePrepared(int vote, Question question, Hash bound) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.with(Vote.prepared(vote, question, bound));
  }
}
