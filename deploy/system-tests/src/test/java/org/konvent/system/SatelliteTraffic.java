package org.konvent.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.konvent.system.client.Reply;
import org.konvent.system.process.SatelliteProcess;

/** Real satellites whose officers report presence all the time; what a desk said is saved, is kept. */
final class SatelliteTraffic implements AutoCloseable {

  private static final long PAUSE_NANOS = 300_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final List<SatelliteProcess> satellites;
  private final ConcurrentLinkedQueue<String> saved = new ConcurrentLinkedQueue<>();

  /** Where something was saved since the last start. */
  private final Set<String> atWork = ConcurrentHashMap.newKeySet();

  private final List<CompletableFuture<Void>> desks = new ArrayList<>();
  private volatile boolean ending;

  SatelliteTraffic(Setting setting, int number) {
    satellites =
        IntStream.rangeClosed(1, number)
            .parallel()
            .mapToObj(
                place -> setting.satellite("real" + place, 150 + place, setting.master().address()))
            .toList();
    for (SatelliteProcess satellite : satellites) {
      satellite.begin();
      desks.add(InBackground.run(() -> report(satellite)));
    }
  }

  private void report(SatelliteProcess satellite) {
    for (int present = 1; !ending; present = present % 90 + 1) {
      state(satellite, present);
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void state(SatelliteProcess satellite, int present) {
    try {
      Reply reply =
          satellite.local().post("/presence", Map.of("accredited", 90, "present", present));
      if (reply.done()) {
        saved.add(reply.json().path("hash").asText());
        atWork.add(satellite.site());
      }
    } catch (RuntimeException e) {
      // The satellite is just being killed: nothing was promised.
    }
  }

  /** Any, also one that is just starting. */
  SatelliteProcess any(Random random) {
    return satellites.get(random.nextInt(satellites.size()));
  }

  /** Any of those that have saved something since they were started; waits where none has. */
  SatelliteProcess atWork(Random random) {
    Until.holds("a satellite saves something", PATIENCE, () -> !atWork.isEmpty());
    List<SatelliteProcess> found =
        satellites.stream().filter(it -> atWork.contains(it.site())).toList();
    return found.get(random.nextInt(found.size()));
  }

  /** Kills it and starts it again. */
  void kill(SatelliteProcess satellite) {
    satellite.kill();
    atWork.remove(satellite.site());
    satellite.begin();
  }

  /** Hashes of the statements that a satellite called saved. */
  ConcurrentLinkedQueue<String> saved() {
    return saved;
  }

  /** Nothing new; waits until nothing waits in any outbox. */
  void drain() {
    ending = true;
    desks.forEach(CompletableFuture::join);
    for (SatelliteProcess satellite : satellites) {
      Until.holds(
          satellite.site() + " has sent everything",
          PATIENCE,
          () -> satellite.answers() && waiting(satellite) == 0);
    }
  }

  private static int waiting(SatelliteProcess satellite) {
    JsonNode outbox = satellite.local().status().path("outbox");
    if (outbox.path("alarm").asBoolean()) {
      throw new IllegalStateException("alarm at " + satellite.site() + ": " + outbox);
    }
    return outbox.path("waiting").asInt();
  }

  @Override
  public void close() {
    ending = true;
    satellites.forEach(SatelliteProcess::close);
  }
}
