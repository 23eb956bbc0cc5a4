package org.konvent.model.stage;

import java.util.Optional;

/**
 * What was asked for and what the mixer reports.
 *
 * @param requested last request
 * @param requestedAt entry of that request
 * @param reported what is on air by the mixer, or by the person at it
 * @param reportedAt entry of that report
 */
public record OnAir(
    Optional<Programme> requested,
    long requestedAt,
    Optional<Programme> reported,
    long reportedAt) {

  static final OnAir NOTHING = new OnAir(Optional.empty(), 0, Optional.empty(), 0);

  /** How a tile is marked. */
  public enum Mark {
    /** Nothing was asked for yet. */
    NONE,
    /** Asked for, and nothing reported since. */
    REQUESTED,
    /** What was asked for is on air. */
    CONFIRMED,
    /** Something else is on air. */
    DIFFERENT
  }

  public Mark mark() {
    if (requested.isEmpty()) {
      return reported.isPresent() ? Mark.DIFFERENT : Mark.NONE;
    }
    if (requested.equals(reported)) {
      return Mark.CONFIRMED;
    }
    return reported.isPresent() && reportedAt > requestedAt ? Mark.DIFFERENT : Mark.REQUESTED;
  }

  OnAir request(Programme programme, long seq) {
    return new OnAir(Optional.of(programme), seq, reported, reportedAt);
  }

  OnAir report(Programme programme, long seq) {
    return new OnAir(requested, requestedAt, Optional.of(programme), seq);
  }
}
