package org.konvent.satellite.station;

import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubling up to a limit, and never at the same moment as
 * everybody else whom the same outage hit.
 */
final class Backoff {

  private static final long FIRST_MILLIS = 250;
  private static final int DOUBLINGS = 5;

  private final RandomGenerator random;
  private int failures;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  /** Milliseconds: between half and one and a half of 250 ms, 500 ms … 8 s. */
  synchronized long next() {
    long base = FIRST_MILLIS << Math.min(failures++, DOUBLINGS);
    return base / 2 + random.nextLong(base);
  }

  synchronized void reset() {
    failures = 0;
  }
}
