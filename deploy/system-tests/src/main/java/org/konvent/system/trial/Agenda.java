package org.konvent.system.trial;

import java.util.Map;
import org.konvent.system.client.House;

/** The example convention's agenda. */
record Agenda(House house) {

  void set() {
    add("Eröffnung", "FORMALITY", 10);
    add("Leitantrag", "MATTER", 60);
    add("Wahl des Vorstands", "ELECTION", 45);
  }

  private void add(String title, String kind, int minutes) {
    Map<String, Object> fields =
        Map.of("title", title, "kind", kind, "plannedMinutes", minutes, "visibility", "PUBLIC");
    house.chair().post("/agenda-items", Map.of("fields", fields)).orFail();
  }

  /** Comes to the item at a place, from 1. */
  void start(int place) {
    house.chair().post("/agenda-items/" + id(place) + "/start", Map.of()).orFail();
  }

  void finish(int place) {
    house.chair().post("/agenda-items/" + id(place) + "/finish", Map.of()).orFail();
  }

  private String id(int place) {
    return house.chair().get("/agenda").orFail().json().path(place - 1).path("item").asText();
  }
}
