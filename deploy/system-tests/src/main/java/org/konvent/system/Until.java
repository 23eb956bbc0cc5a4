package org.konvent.system;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true in another process. */
public final class Until {

  private static final long LOOK_NANOS = 20_000_000;

  private Until() {}

  /** Looks again and again; {@link IllegalStateException} with {@code what} when it takes too long. */
  public static void holds(String what, Duration atMost, BooleanSupplier condition) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not within " + atMost.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
