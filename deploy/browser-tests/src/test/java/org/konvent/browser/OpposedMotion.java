package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.konvent.system.client.LocalApi;

/** A procedural motion that one site objects to; the hands that decide are too close to tell. */
record OpposedMotion(Running running) {

  void isPutToAVote() {
    LocalApi trier = running.trier().process().local();
    Map<String, Object> motion =
        Map.of(
            "firstName", "Käthe",
            "lastName", "Duncker",
            "motionKind", "close-debate",
            "fields", Map.of(),
            "password", "wieder weg");
    String number = trier.post("/procedural-motions", motion).orFail().fact("number").asText();
    try (Person chair = running.hall().crew("chair");
        Person atMain = Desk.opened(running.hall(), running.main()).eva();
        Person atTrier = Desk.opened(running.hall(), running.trier()).eva()) {
      chair.opens(running.hall().master().address(), "/console");
      chair.presses("Nächster Beitrag → Käthe Duncker");
      atMain.sees("#objection-" + number, "Gegenrede?");
      atMain.clicks("#objection-" + number + " button:text-is('Gegenrede')");
      chair.sees("#floor", "! Gegenrede Hauptort");
      Look.at(chair, "konsole-gegenrede-erhoben");
      long before = chair.clicks();
      chair.presses("Abstimmen lassen: Handzeichen");
      assertThat(chair.clicks() - before).isEqualTo(1);
      chair.sees("#vote h3", "Schluss der Debatte und Abstimmung (" + number + ")");
      String link = chair.page().locator("#floor a[href^='/votes/']").getAttribute("href");
      int vote = Integer.parseInt(link.substring("/votes/".length()));
      new Desk(atMain).showsHands(vote, "¾").isAccepted(vote);
      new Desk(atTrier).showsHands(vote, "¼").isAccepted(vote);
      chair.presses("Alle da: schließen").sees("Zu knapp für eine Schätzung");
      Look.at(chair, "konsole-zu-knapp");
      chair.presses("Hände auszählen lassen");
      chair.sees("#toasts", "Vorbereitet");
      chair.presses("Tagungsleitung entscheidet …");
      chair.page().locator("dialog[open] input[value=false]").check();
      String ground = "Auch die Gegenprobe war nicht eindeutig";
      chair.sends("dialog[open] form", Map.of("ground", ground), "Feststellen");
      chair.presses("Ergebnis bekanntgeben").sees("Zuletzt bekanntgegeben");
      chair.sees("#vote .big", "abgelehnt").sees("#vote .chip", "die Zahlen sagen: Gleichstand");
      chair.presses("Beitrag abschließen");
    }
    assertThat(running.on("/procedural-motions", number).path("outcome").asText())
        .isEqualTo("REJECTED");
  }
}
