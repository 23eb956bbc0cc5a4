package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockOffsetTest {

  private static final long CONVENTION = 1_790_000_000_000L;

  private final TestTime time = new TestTime();
  private final ClockOffset clock = new ClockOffset(time);

  @Test
  void theOffsetIsTheMiddleOfTheRoundTrip() {
    clock.compared(5_000, CONVENTION + 20, CONVENTION + 30, 5_050);
    time.pass(50);

    assertThat(clock.conventionNow()).isEqualTo(CONVENTION + 50);
    assertThat(clock.uncertaintyMillis()).isEqualTo(20);
  }

  @Test
  void theBestOfTheLastEightRoundTripsCounts() {
    clock.compared(5_000, CONVENTION, CONVENTION, 5_002);
    for (int i = 0; i < 7; i++) {
      clock.compared(5_000, CONVENTION + 900, CONVENTION + 900, 5_900);
    }
    assertThat(clock.uncertaintyMillis()).isEqualTo(1);

    clock.compared(5_000, CONVENTION + 900, CONVENTION + 900, 5_900);

    assertThat(clock.uncertaintyMillis()).isEqualTo(450);
  }

  @Test
  void aCountdownNeverShowsMoreTimeThanThereIs() {
    for (long there = 0; there <= 400; there++) {
      ClockOffset each = new ClockOffset(time);
      each.compared(
          time.monotonicMillis() - 400,
          CONVENTION - 400 + there,
          CONVENTION - 400 + there,
          time.monotonicMillis());

      assertThat(each.remaining(CONVENTION + 60_000)).isLessThanOrEqualTo(60_000);
    }
  }

  @Test
  void aWallClockOffByAnHourOrSteppedChangesNothing() {
    clock.compared(5_000, CONVENTION, CONVENTION, 5_000);
    time.setWall(time.wallMillis() + 3_600_000);

    assertThat(clock.conventionNow()).isEqualTo(CONVENTION);
    assertThat(clock.wallAheadMillis()).isEqualTo(time.wallMillis() - CONVENTION);
  }

  @Test
  void aBeatThatIsAheadMovesTheClockForward() {
    clock.compared(5_000, CONVENTION, CONVENTION, 5_000);

    clock.atLeast(CONVENTION + 700);

    assertThat(clock.conventionNow()).isEqualTo(CONVENTION + 700);
  }

  @Test
  void anOldComparisonIsTrustedLess() {
    clock.compared(5_000, CONVENTION, CONVENTION, 5_002);
    time.pass(600_000);
    clock.compared(605_000, CONVENTION + 600_000, CONVENTION + 600_000, 605_100);

    assertThat(clock.uncertaintyMillis()).isEqualTo(50);
  }
}
