package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.pcollections.PVector;

/** The chair ruled for something that rested on an outcome that changed. */
public record ConsequenceRuled(
    int vote, DependentKind dependent, String reference, Ruling ruling, String ground)
    implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.carrying(ruled(it.dependents())));
  }

  private PVector<Dependent> ruled(PVector<Dependent> all) {
    PVector<Dependent> next = all;
    for (int i = 0; i < all.size(); i++) {
      Dependent one = all.get(i);
      if (one.kind() == dependent && one.reference().equals(reference)) {
        next = next.with(i, new Dependent(dependent, reference, Optional.of(ruling)));
      }
    }
    return next;
  }
}
