package org.konvent.model.vote;

import java.util.Map;
import org.konvent.model.journal.Entry;

/**
 * Casting is over everywhere; counting begins.
 *
 * @param deadline until when figures must be transmitted
 * @param presence who was there while ballots could be cast
 */
public record CastingEnded(int vote, long deadline, Map<String, HeadCount> presence)
    implements VoteFact {

  public CastingEnded {
    presence = presence == null ? Map.of() : Map.copyOf(presence);
  }

  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(
        vote,
        it ->
            it.timed(Phase.COUNTING, it.window().orElseThrow().withDeadline(deadline))
                .attended(presence));
  }
}
