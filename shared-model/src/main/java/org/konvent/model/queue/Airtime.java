package org.konvent.model.queue;

import java.util.Optional;

/**
 * When somebody was called and how long they spoke. Time runs from <em>begin</em>, not from the call.
 *
 * @param item agenda item running at the call
 * @param runningSince set while the clock runs
 * @param spokenMillis of the stretches that are over
 */
public record Airtime(
    Optional<String> item,
    Optional<Long> calledAt,
    Optional<Long> begunAt,
    Optional<Long> runningSince,
    Optional<Long> endedAt,
    long spokenMillis) {

  public static final Airtime NONE =
      new Airtime(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0);

  Airtime called(Optional<String> runningItem, long at) {
    return new Airtime(
        runningItem, Optional.of(at), begunAt, Optional.empty(), Optional.empty(), spokenMillis);
  }

  Airtime begun(long at) {
    return new Airtime(
        item,
        calledAt,
        begunAt.or(() -> Optional.of(at)),
        Optional.of(at),
        Optional.empty(),
        spokenMillis);
  }

  Airtime paused(long at) {
    return new Airtime(item, calledAt, begunAt, Optional.empty(), endedAt, elapsed(at));
  }

  /** Ended, where it had begun and not ended. */
  Airtime stopped(long at) {
    return begunAt.isPresent() && endedAt.isEmpty() ? ended(at) : this;
  }

  Airtime ended(long at) {
    return new Airtime(item, calledAt, begunAt, Optional.empty(), Optional.of(at), elapsed(at));
  }

  public boolean isRunning() {
    return runningSince.isPresent();
  }

  /** Milliseconds spoken until {@code now}, pauses left out. */
  public long elapsed(long now) {
    return spokenMillis + runningSince.map(since -> Math.max(0, now - since)).orElse(0L);
  }
}
