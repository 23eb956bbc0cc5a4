package org.konvent.satellite.rehearsal.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.play.House;

/** An item is put onto the agenda and, unless said otherwise, begun. */
record AgendaStep(
    String title, Optional<String> kind, Optional<Integer> minutes, Optional<Boolean> start)
    implements ScenarioStep {

  private static final int MINUTES = 10;

  @Override
  public void play(House house) {
    Crew crew = house.crew();
    Map<String, Object> fields =
        Map.of(
            "title",
            title,
            "kind",
            kind.orElse("matter").toUpperCase(Locale.ROOT),
            "plannedMinutes",
            minutes.orElse(MINUTES),
            "visibility",
            "PUBLIC");
    String item =
        crew.order(Seat.MEDIA, "/agenda-items", Map.of("fields", fields))
            .recorded("AgendaItemAdded", "item")
            .asText();
    if (start.orElse(true)) {
      crew.order(Seat.MEDIA, "/agenda-items/" + item + "/start", Map.of());
      house.say("item", title);
    }
  }
}
