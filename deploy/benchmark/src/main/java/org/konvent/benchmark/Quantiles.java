package org.konvent.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Times of one kind, in microseconds, and what is usually said of them. */
final class Quantiles {

  private final List<Long> sorted;

  Quantiles(List<Long> micros) {
    this.sorted = micros.stream().sorted().toList();
  }

  /** The time that so many in a hundred do not exceed. */
  long atMost(int percent) {
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(0, rank - 1));
  }

  Map<String, Object> toMap() {
    Map<String, Object> figures = new TreeMap<>();
    figures.put("p50Micros", atMost(50));
    figures.put("p99Micros", atMost(99));
    figures.put("maxMicros", atMost(100));
    return figures;
  }
}
