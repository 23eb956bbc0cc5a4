package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/** The wording or the rules of a prepared vote changed. */
public record VoteChanged(int vote, Question question, Hash bound) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, prepared -> prepared.asking(question, bound));
  }
}
