package org.konvent.model.queue;

import java.util.Optional;

/**
 * How long people may speak.
 *
 * @param perSpeechSeconds each
 * @param perItemSeconds all together on one agenda item
 */
public record Limits(Optional<Integer> perSpeechSeconds, Optional<Integer> perItemSeconds) {

  public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

  /** These, and the others where these say nothing. */
  Limits or(Limits others) {
    return new Limits(
        perSpeechSeconds.or(others::perSpeechSeconds), perItemSeconds.or(others::perItemSeconds));
  }
}
