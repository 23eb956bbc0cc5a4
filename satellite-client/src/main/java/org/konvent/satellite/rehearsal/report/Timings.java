package org.konvent.satellite.rehearsal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole milliseconds that half, 99 of 100 and all tallies needed at most; 0 without any. */
public record Timings(long p50, long p99, long max) {

  /** By the nearest rank. */
  public static Timings of(List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    return new Timings(rank(sorted, 50), rank(sorted, 99), rank(sorted, 100));
  }

  private static long rank(List<Long> sorted, int percent) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(0, rank - 1));
  }

  Map<String, Object> json() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("p50", p50);
    figures.put("p99", p99);
    figures.put("max", max);
    return figures;
  }
}
