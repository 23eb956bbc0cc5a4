package org.konvent.system;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waiting in tests, always for a condition. */
final class Awaiting {

  private Awaiting() {}

  static void latch(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing came within 30 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Until an assertion holds. */
  static void until(Duration atMost, ThrowingRunnable assertion) {
    Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
  }
}
