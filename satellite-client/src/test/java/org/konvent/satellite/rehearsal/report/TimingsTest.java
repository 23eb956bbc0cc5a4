package org.konvent.satellite.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void ranksAreTheNearestOnes() {
    List<Long> millis = LongStream.rangeClosed(1, 200).boxed().toList();

    assertThat(Timings.of(millis)).isEqualTo(new Timings(100, 198, 200));
  }

  @Test
  void oneTallyIsAllOfThem() {
    assertThat(Timings.of(List.of(7L))).isEqualTo(new Timings(7, 7, 7));
  }

  @Test
  void withoutTalliesThereIsNothing() {
    assertThat(Timings.of(List.of())).isEqualTo(new Timings(0, 0, 0));
  }
}
