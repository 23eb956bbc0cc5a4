package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** Somebody elected accepted, or declined. */
public record ElectionAnswered(int vote, String option, boolean accepted) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(
        vote, it -> it.answered(option, accepted).noting(Happening.of(this, entry)));
  }
}
