package org.konvent.master.journal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Convention time that goes on only when a test says so. */
public final class ManualClock implements ConventionClock {

  private final AtomicLong millis;

  public ManualClock(long millis) {
    this.millis = new AtomicLong(millis);
  }

  public void advance(Duration by) {
    millis.addAndGet(by.toMillis());
  }

  @Override
  public long now() {
    return millis.get();
  }

  @Override
  public void notBefore(long earliest) {
    millis.accumulateAndGet(earliest, Math::max);
  }
}
