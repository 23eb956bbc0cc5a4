package org.konvent.satellite.rehearsal.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.station.StoredStatement;

/**
 * The chair closes a vote: at once where every row is there; otherwise it becomes overdue, and is
 * extended or closed without the missing sites, with a ground.
 */
final class VoteClosing {

  private static final VotePlan.Extension SLOW =
      new VotePlan.Extension(1, "Tagungsleitung", "Figures arrived after the deadline.");
  private static final String WITHOUT = "No figures and no telephone contact after the deadline.";
  private static final long LOOK_MILLIS = 100;
  private static final long PATIENCE_SECONDS = 900;

  private final House house;
  private final Crew crew;
  private final VotePlan plan;
  private final int number;
  private final List<CompletableFuture<StoredStatement>> held;

  VoteClosing(
      House house, VotePlan plan, int number, List<CompletableFuture<StoredStatement>> held) {
    this.house = house;
    this.crew = house.crew();
    this.plan = plan;
    this.number = number;
    this.held = held;
  }

  void close() {
    if (isComplete(vote())) {
      order("close", Map.of());
      return;
    }
    JsonNode overdue = awaitOverdue();
    house.say("overdue", number, missing(overdue));
    plan.extension()
        .ifPresentOrElse(
            extension -> {
              reconnect();
              extend(extension);
            },
            () -> {
              if (hasLate(overdue)) {
                extend(SLOW);
              }
            });
    order("close", isComplete(vote()) ? Map.of() : Map.of("ground", WITHOUT));
  }

  private void reconnect() {
    plan.cut().stream().map(house::site).forEach(SimulatedSite::connect);
    house.await("held back tallies are acknowledged", held);
    house.say("links-back", plan.cut());
  }

  private void extend(VotePlan.Extension extension) {
    order(
        "extension",
        Map.of(
            "minutes", extension.minutes(),
            "mover", extension.mover(),
            "ground", extension.ground()));
    house.say("extended", number, extension.ground());
  }

  private void order(String act, Map<String, ?> content) {
    crew.order(Seat.CHAIR, "/votes/" + number + "/" + act, content);
  }

  private JsonNode vote() {
    return crew.read(Seat.CHAIR, "/votes/" + number);
  }

  private JsonNode awaitOverdue() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    JsonNode vote = vote();
    while (VotePlay.phase(vote) != Phase.OVERDUE) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("vote %d does not become overdue".formatted(number));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
      vote = vote();
    }
    return vote;
  }

  private static List<String> missing(JsonNode vote) {
    return StreamSupport.stream(vote.path("missing").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static boolean isComplete(JsonNode vote) {
    return vote.path("missing").isEmpty();
  }

  private static boolean hasLate(JsonNode vote) {
    return StreamSupport.stream(vote.path("rows").spliterator(), false)
        .anyMatch(row -> row.path("state").asText().equals(RowState.LATE.name()));
  }
}
