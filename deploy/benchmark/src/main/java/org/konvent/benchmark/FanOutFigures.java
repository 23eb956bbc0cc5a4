package org.konvent.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.system.client.House;

/** One entry to 1,000 feeds: from the chair's request until the last of them has it. */
final class FanOutFigures {

  private static final int SUBSCRIBERS = 1_000;
  private static final int ROUNDS = 60;
  private static final int WARM_UP = 10;
  private static final int VOTE = 1;

  private final House house;

  FanOutFigures(House house) {
    this.house = house;
  }

  Map<String, Object> measure(URI master, String token) throws IOException, InterruptedException {
    List<Long> micros = new ArrayList<>();
    try (Subscribers all = subscribers(master, token)) {
      all.awaitOpen();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        long took = round(all, round);
        if (round >= WARM_UP) {
          micros.add(took / 1_000);
        }
      }
    }
    Map<String, Object> figures = new TreeMap<>(new Quantiles(micros).toMap());
    figures.put("subscribers", SUBSCRIBERS);
    figures.put("rounds", ROUNDS);
    return figures;
  }

  private Subscribers subscribers(URI master, String token) throws IOException {
    String path = "/api/v1/feed?after=" + house.size();
    return new Subscribers(master, path, "Authorization: Bearer " + token, SUBSCRIBERS);
  }

  /** Extends the vote that is open; the ground marks the entry. */
  private long round(Subscribers all, int round) throws InterruptedException {
    String mark = "#" + round + "!";
    all.watchFor(mark);
    long start = System.nanoTime();
    house
        .chair()
        .post(
            "/votes/" + VOTE + "/extension", Map.of("minutes", 1, "mover", "Chair", "ground", mark))
        .orFail();
    return all.awaitAll() - start;
  }
}
