package org.konvent.satellite.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.konvent.model.problem.ProblemCode;
import org.konvent.satellite.station.LinePool;
import org.konvent.satellite.station.MemoryStationStore;
import org.konvent.satellite.station.Officers;
import org.konvent.satellite.station.StationStore;
import org.konvent.web.problem.RefusedException;

class PinCheckTest {

  private final StationStore store = new MemoryStationStore(new LinePool());
  private final PinCheck pins =
      new PinCheck(
          new LocalStation() {
            @Override
            public Officers officers() {
              return Officers.of(store);
            }

            @Override
            public Officers minuteTakers() {
              return Officers.minuteTakers(store);
            }
          });

  @Test
  void afterTooManyWrongPinsEvenTheRightOneWaits_andNobodyElseDoes() {
    Officers.of(store).add("anna", "482913");
    Officers.minuteTakers(store).add("ben", "7351");
    for (int i = 0; i < 8; i++) {
      assertThat(pins.seats("anna", "wrong" + i)).isEmpty();
    }

    assertThatThrownBy(() -> pins.seats("anna", "482913"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo(ProblemCode.TOO_MANY_TRIES);
              assertThat((Long) refused.refusal().details().get("retryAfter")).isBetween(1L, 30L);
            });
    assertThat(pins.seats("ben", "7351")).containsExactly(Seat.MINUTE_TAKER);
  }

  @Test
  void triesMadeAtOnceAreCountedLikeThoseOneAfterTheOther_andUnknownNamesCostNothing() {
    Officers.of(store).add("anna", "482913");
    AtomicInteger slowed = new AtomicInteger();
    IntStream.range(0, 24)
        .mapToObj(i -> CompletableFuture.runAsync(() -> guess("anna", slowed)))
        .toList()
        .forEach(CompletableFuture::join);
    int refused = slowed.get();
    assertThat(refused).isBetween(14, 16); // one grows back every half a minute
    IntStream.range(0, 24).forEach(i -> guess("nobody", slowed));
    assertThat(slowed).hasValue(refused);
  }

  private void guess(String name, AtomicInteger slowed) {
    try {
      assertThat(pins.seats(name, "0000")).isEmpty();
    } catch (RefusedException e) {
      slowed.incrementAndGet();
    }
  }

  @Test
  void theRightPinForgetsTheWrongOnes() {
    Officers.of(store).add("anna", "482913");
    for (int i = 0; i < 20; i++) {
      boolean right = i % 4 == 3;
      assertThat(pins.seats("anna", right ? "482913" : "wrong")).hasSize(right ? 1 : 0);
    }
  }
}
