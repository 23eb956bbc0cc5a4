package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.PrimitiveIterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RunningClockTest {

  private final AtomicLong wall = new AtomicLong(1_000_000);
  private final AtomicLong nanos = new AtomicLong(77);
  private final RunningClock clock = new RunningClock(wall::get, nanos::get);

  @Test
  void theWallClockIsReadAtStartAndNotFollowedWhenItSteps() {
    pass(Duration.ofSeconds(10));
    wall.addAndGet(Duration.ofHours(1).toMillis());
    clock.compare();
    pass(Duration.ofSeconds(10));

    assertThat(clock.now()).isEqualTo(1_020_000);
    assertThat(clock.difference()).isEqualTo(Duration.ofHours(1).toMillis());
  }

  @Test
  void ofSomeReadingsAtStartTheQuickestCounts_andItsMiddle() {
    PrimitiveIterator.OfLong answersTake = LongStream.of(400, 30, 6, 80, 200).iterator();
    RunningClock started =
        new RunningClock(
            () -> {
              long halfWay = answersTake.nextLong() / 2;
              pass(Duration.ofMillis(halfWay));
              long read = wall.get();
              pass(Duration.ofMillis(halfWay));
              return halfWay == 3 ? read : read + halfWay;
            },
            nanos::get);

    assertThat(started.now()).isEqualTo(wall.get());
  }

  @Test
  void aDriftIsMadeUpForSlowlyAndOnlyOnce() {
    wall.addAndGet(100);
    clock.compare();

    pass(Duration.ofSeconds(20));
    assertThat(clock.now()).isEqualTo(1_000_000 + 20_000 + 10);
    pass(Duration.ofSeconds(1_000));
    assertThat(clock.now()).isEqualTo(1_000_000 + 1_020_000 + 100);
  }

  @Test
  void timeNeverRunsBackwards_alsoWhileItIsSlowedDown() {
    wall.addAndGet(-1_500);
    clock.compare();
    long before = clock.now();
    for (int i = 0; i < 5_000; i++) {
      pass(Duration.ofMillis(7));
      if (i % 100 == 0) {
        clock.compare();
      }
      assertThat(clock.now()).isGreaterThanOrEqualTo(before);
      before = clock.now();
    }
  }

  @Test
  void timeGoesOnAfterTheLastEntry() {
    clock.notBefore(5_000_000);
    pass(Duration.ofSeconds(1));

    assertThat(clock.now()).isEqualTo(5_001_000);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
    wall.addAndGet(time.toMillis());
  }
}
