package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/** Something rests on the outcome of a vote. */
public record DependentLinked(int vote, DependentKind dependent, String reference)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    Dependent linked = new Dependent(dependent, reference, Optional.empty());
    return votes.change(vote, it -> it.with(it.consequences().linking(linked)));
  }
}
