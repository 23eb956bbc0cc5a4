package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the chair shows to everybody: pictures, polls, recesses. */
record OnScreens(Running running) {

  void everyScreenFollows() {
    Map<String, Object> speech =
        Map.of("firstName", "Minna", "lastName", "Cauer", "password", "wieder weg");
    running.trier().process().local().post("/speeches", speech).orFail();
    try (Person chair = running.hall().crew("chair");
        Person display = running.hall().person("display at Trier");
        Person third = running.hall().person("lower third at Trier")) {
      display.page().navigate(running.trier().address("display"));
      third.page().navigate(running.trier().address("lower-third"));
      chair.opens(running.hall().master().address(), "/console");
      chair.presses("Nächster Beitrag → Minna Cauer");
      third.sees("#plate-speaker", "Minna C.");
      Look.at(third, "bauchbinde-rede");
      chair.presses("Zurück in die Liste");
      display.sees("h1", "Als Nächstes").sees("Minna Cauer");
      Look.at(display, "anzeige-als-naechstes");
      chair.presses("Nächster Beitrag → Minna Cauer").presses("Beitrag abschließen");
      pollIsTaken(chair, display);
      recess(chair, display);
      streamAndPublic(chair);
    }
  }

  /** One click, as the item's title stands there already. */
  private void pollIsTaken(Person chair, Person display) {
    try (Person atTrier = Desk.opened(running.hall(), running.trier()).eva()) {
      chair.fills("[data-key=poll]", Map.of("question", "Sollen wir lüften?"));
      chair.presses("Meinungsbild starten");
      display.sees("h1", "Sollen wir lüften?").sees("Es wird nicht gezählt");
      Look.at(display, "anzeige-meinungsbild");
      atTrier.presses("Kamera steht");
      chair.sees("#stage", "Kamera auf Saaltotale: 1");
      Look.at(atTrier, "wahltisch-meinungsbild");
      chair.presses("Meinungsbild beenden");
      display.page().locator("#layout-POLL").waitFor(Person.detached());
    }
  }

  private static void recess(Person chair, Person display) {
    chair.clicks("#lectern form[data-act$='/queue/pause'] button");
    display.sees("h1", "Pause");
    Look.at(display, "anzeige-pause");
    chair.presses("Fortsetzen");
    display.page().locator("#layout-PAUSE").waitFor(Person.detached());
  }

  private void streamAndPublic(Person chair) {
    chair.clicks("#stage details > summary");
    chair.presses("Stream starten").sees("#stage .chip", "Stream: läuft");
    chair.presses("Öffentlichkeit ausschließen").sees("#stage .chip", "nicht öffentlich");
    chair.sees("#stage .chip", "Stream: pausiert");
    chair.presses("Öffentlichkeit wieder zulassen");
    chair.page().locator("#stage .chip:has-text('nicht öffentlich')").waitFor(Person.detached());
    chair.presses("Stream starten");
    chair.sees("#stage .chip", "Stream: läuft").presses("Bild folgt der Rede");
    chair.page().locator("#stage button[aria-pressed=false]").waitFor();
    JsonNode stage = ReadBack.of(running.hall()).get("/on-air");
    assertThat(stage.path("stream").asText()).isEqualTo("RUNNING");
    assertThat(stage.path("publicExcluded").asBoolean()).isFalse();
    assertThat(stage.path("followsSpeech").asBoolean()).isFalse();
    chair.clicks("#stage button[aria-pressed=false]");
    chair.page().locator("#stage button[aria-pressed=true]").waitFor();
    chair.presses("Stream beenden");
  }
}
