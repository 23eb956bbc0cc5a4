package org.konvent.model.minutes;

import java.util.Optional;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.Outcome;

/**
 * A speech or a motion.
 *
 * @param number such as {@code R-047-3}
 * @param name absent where it is not disclosed, or was erased
 * @param begunAt convention time
 * @param spokenMillis pauses left out
 * @param outcome of a motion that was decided
 * @param vote number of the vote it was put to
 */
public record SpeechLine(
    String number,
    Optional<String> name,
    String site,
    ContributionState state,
    Optional<Long> begunAt,
    long spokenMillis,
    Optional<Outcome> outcome,
    Optional<Integer> vote,
    Anchor anchor) {}
