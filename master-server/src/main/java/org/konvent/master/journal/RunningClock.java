package org.konvent.master.journal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Convention time from a reference read at start and the monotonic clock. The reference is read
 * again now and then, and a small difference is made up for slowly; a large one means that somebody
 * has set a clock, and is only shown.
 */
public final class RunningClock implements ConventionClock {

  /** A larger difference is no drift. */
  public static final Duration LARGEST_DRIFT = Duration.ofSeconds(2);

  /** One millisecond is made up for in this many: as slowly as time daemons do it. */
  private static final long SLEW = 2_000;

  /** Readings at start, of which the quickest counts: a database's first answers take long. */
  private static final int READINGS = 5;

  private final LongSupplier reference;
  private final LongSupplier nanos;
  private long anchor;
  private long anchorNanos;
  private long due;
  private long difference;

  /**
   * @param reference wall time in milliseconds: of the database, where several masters share one
   * @param nanos the monotonic clock
   */
  public RunningClock(LongSupplier reference, LongSupplier nanos) {
    this.reference = reference;
    this.nanos = nanos;
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < READINGS; i++) {
      long before = nanos.getAsLong();
      long read = reference.getAsLong();
      long took = nanos.getAsLong() - before;
      if (took < quickest) {
        quickest = took;
        anchor = read;
        anchorNanos = before + took / 2;
      }
    }
  }

  /** The clock of this machine. */
  public static RunningClock ofThisMachine() {
    return new RunningClock(System::currentTimeMillis, System::nanoTime);
  }

  /** Reference time of a database, run on with this machine's monotonic clock. */
  public static RunningClock of(LongSupplier reference) {
    return new RunningClock(reference, System::nanoTime);
  }

  @Override
  public synchronized long now() {
    long elapsed = elapsed();
    return anchor + elapsed + made(elapsed);
  }

  @Override
  public synchronized void notBefore(long millis) {
    if (now() < millis) {
      anchorAt(millis, 0);
    }
  }

  /** Compares with the reference and begins to make up for a drift. */
  public void compare() {
    long before = now();
    long read = reference.getAsLong();
    long after = now();
    correct(read - (before + after) / 2);
  }

  private synchronized void correct(long found) {
    difference = found;
    boolean drift = Math.abs(found) <= LARGEST_DRIFT.toMillis();
    anchorAt(now(), drift ? found : 0);
  }

  /** Reference minus convention time in milliseconds, when last compared. */
  public synchronized long difference() {
    return difference;
  }

  private void anchorAt(long millis, long toMakeUp) {
    anchor = millis;
    anchorNanos = nanos.getAsLong();
    due = toMakeUp;
  }

  private long elapsed() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - anchorNanos);
  }

  private long made(long elapsed) {
    long most = elapsed / SLEW;
    return Math.max(-most, Math.min(most, due));
  }
}
