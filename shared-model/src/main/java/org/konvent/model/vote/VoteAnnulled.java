package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/**
 * The vote does not hold.
 *
 * @param repeat listed for repetition
 */
public record VoteAnnulled(int vote, String ground, boolean repeat) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.to(Phase.ANNULLED).with(it.consequences().reopened()));
  }
}
