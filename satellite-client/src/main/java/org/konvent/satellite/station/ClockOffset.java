package org.konvent.satellite.station;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/**
 * What the convention's time is here: the device's monotonic clock plus an offset from four
 * timestamps, the best of the last eight round trips. The device's wall clock decides nothing.
 */
public final class ClockOffset {

  private static final int ROUND_TRIPS = 8;

  /** How much an older comparison is trusted less: the master may slew, quartz drifts. */
  private static final long AGEING = 1_000;

  private final SiteTime time;
  private final Deque<RoundTrip> trips = new ArrayDeque<>();
  private long latestBeat = Long.MIN_VALUE;

  /** All but the offset's end points in the device's monotonic milliseconds. */
  private record RoundTrip(long at, long offset, long uncertainty) {}

  ClockOffset(SiteTime time) {
    this.time = time;
  }

  /**
   * One comparison: asked here, seen there, answered there, back here.
   *
   * @param asked device's monotonic milliseconds, as {@code back}
   * @param seen convention time, as {@code answered}
   */
  synchronized void compared(long asked, long seen, long answered, long back) {
    long travelled = Math.max(0, (back - asked) - (answered - seen));
    long offset = Math.floorDiv((seen - asked) + (answered - back), 2L);
    trips.addLast(new RoundTrip(back, offset, (travelled + 1) / 2));
    if (trips.size() > ROUND_TRIPS) {
      trips.removeFirst();
    }
  }

  /** The master said that it was this late when it spoke; so it is not earlier now. */
  synchronized void atLeast(long conventionTime) {
    latestBeat = Math.max(latestBeat, conventionTime - time.monotonicMillis());
  }

  /** Whether the master's clock was ever compared with this one. */
  public synchronized boolean known() {
    return !trips.isEmpty();
  }

  /** Convention time, milliseconds since 1970; the wall clock's guess before the first comparison. */
  public synchronized long conventionNow() {
    if (trips.isEmpty()) {
      return latestBeat == Long.MIN_VALUE ? time.wallMillis() : time.monotonicMillis() + latestBeat;
    }
    return time.monotonicMillis() + Math.max(best().offset, latestBeat);
  }

  /** How far off {@link #conventionNow} may be, in milliseconds. */
  public synchronized long uncertaintyMillis() {
    return trips.isEmpty() ? 0 : doubt(best());
  }

  /** What a countdown shows, in milliseconds: never more time than there is. */
  public synchronized long remaining(long deadline) {
    return Math.max(0, deadline - conventionNow() - uncertaintyMillis());
  }

  /** How far the device's wall clock is ahead of convention time, for display. */
  public synchronized long wallAheadMillis() {
    return time.wallMillis() - conventionNow();
  }

  private RoundTrip best() {
    return trips.stream().min(Comparator.comparingLong(this::doubt)).orElseThrow();
  }

  private long doubt(RoundTrip trip) {
    return trip.uncertainty + (time.monotonicMillis() - trip.at) / AGEING;
  }
}
