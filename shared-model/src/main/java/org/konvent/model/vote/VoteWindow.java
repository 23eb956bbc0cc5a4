package org.konvent.model.vote;

import java.util.Optional;

/**
 * The clocks of a vote, convention time in milliseconds.
 *
 * @param castingEnds end of the public countdown; nobody new joins after it
 * @param deadline until when figures must be transmitted; absent while ballots are being cast
 */
public record VoteWindow(long openedAt, long castingEnds, Optional<Long> deadline) {

  VoteWindow withDeadline(long millis) {
    return new VoteWindow(openedAt, castingEnds, Optional.of(millis));
  }

  VoteWindow withCastingEnds(long millis) {
    return new VoteWindow(openedAt, millis, deadline);
  }

  /** In time means not after deadline and grace ("late votes lapse": draft, <i>Abstimmungen und Wahlen</i>). */
  public boolean inTime(long arrival, int graceMillis) {
    return deadline.isPresent() && arrival <= deadline.get() + graceMillis;
  }
}
