package org.konvent.system;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.konvent.model.wire.TimeReply;
import org.konvent.system.client.MasterClient;

/** The master's clock as seen from here: the best of some round trips. */
final class ConventionTime {

  private static final int ROUNDS = 12;
  private static final long LOOK_NANOS = 5_000_000;

  /** The master follows its wall clock by one millisecond in so many, where that is set. */
  private static final long SLEW = 2_000;

  private final long offset;
  private final long uncertainty;
  private final long measured = local();

  private ConventionTime(long offset, long uncertainty) {
    this.offset = offset;
    this.uncertainty = uncertainty;
  }

  static ConventionTime of(MasterClient client) {
    long best = Long.MAX_VALUE;
    long offset = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = local();
      TimeReply reply = client.get("/time").orFail().as(TimeReply.class);
      long after = local();
      if (after - before < best) {
        best = after - before;
        offset = (reply.receivedAt() + reply.sentAt() - before - after) / 2;
      }
    }
    return new ConventionTime(offset, best / 2 + 2);
  }

  /** How far off it may be by now, in milliseconds; both clocks are read in whole ones. */
  long uncertainty() {
    return uncertainty + (local() - measured) / SLEW;
  }

  long now() {
    return local() + offset;
  }

  /** Waits for a moment. */
  void reach(long millis) {
    while (now() < millis) {
      LockSupport.parkNanos(Duration.ofMillis(millis - now()).toNanos());
    }
  }

  /** Waits until the master's own clock has gone past a moment. */
  static void passed(MasterClient client, long millis) {
    while (client.get("/time").orFail().as(TimeReply.class).sentAt() <= millis) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private static long local() {
    return System.nanoTime() / 1_000_000;
  }
}
