package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/** The chair ruled for something that rested on an outcome that changed. */
public record ConsequenceRuled(
    int vote, DependentKind dependent, String reference, Ruling ruling, String ground)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(
        vote, it -> it.with(it.consequences().ruling(dependent, reference, ruling)));
  }
}
