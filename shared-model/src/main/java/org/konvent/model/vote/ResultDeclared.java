package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** The result is declared: for hands by the chair, counted by the chief returning officer. */
@HoldsSecret(Declaration.class)
public record ResultDeclared(int vote, Basis basis) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.with(it.outcome().declaredBy(Optional.of(entry.seq()))));
  }
}
