package org.konvent.model.vote;

import java.util.List;
import org.konvent.model.journal.Entry;

/**
 * The merged rankings were evaluated by hand, once, from the paper.
 *
 * @param elected in the order of their election
 * @param ground the method, and where on paper it can be seen
 */
public record RankingEvaluated(int vote, List<String> elected, String ground) implements VoteFact {

  public RankingEvaluated {
    elected = List.copyOf(elected);
  }

  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.evaluated(elected).noting(Happening.of(this, entry)));
  }
}
