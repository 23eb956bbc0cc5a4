package org.konvent.model.vote;

import org.konvent.model.journal.Entry;

/**
 * Casting is over everywhere; counting begins.
 *
 * @param deadline until when figures must be transmitted
 */
public record CastingEnded(int vote, long deadline) implements VoteFact {
  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(
        vote, it -> it.timed(Phase.COUNTING, it.window().orElseThrow().withDeadline(deadline)));
  }
}
