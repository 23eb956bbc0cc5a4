package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answer to an act gets lost on its way to the browser; the act was done, and is asked for again. */
record LostAnswers(Running running) {

  private static final String AGENDA = "form[data-import='/api/v1/agenda-items']";
  private static final String TITLE = "Ein Punkt, dessen Antwort verlorenging";

  /** Whoever waits for the answer stays where they are, and is on the list once. */
  void putASpeakerOnTheListOnce(Person speaker) {
    Terminal terminal = Terminal.at(running.trier(), speaker, Terminal.GERMAN);
    int before = speeches();
    loses(
        speaker,
        "**/api/v1/local/speeches",
        () -> {
          speaker.presses("Zurück");
          assertThat(speaker.page().locator("#speak [data-repeat]").isVisible()).isTrue();
        });
    speaker.presses("Reden").steps("Vorname", "Luise").steps("Nachname", "Zietz");
    speaker.types("Nur zum Zurückziehen; zweimal eingeben", "wieder weg");
    speaker.types("Noch einmal", "wieder weg").presses("Abschicken");
    speaker.page().locator("#speak .problem").waitFor();
    speaker.presses("Abschicken");
    var number = speaker.page().locator("#number .enormous:not(:empty)");
    number.waitFor();
    assertThat(speeches()).isEqualTo(before + 1);
    String shown = number.textContent();
    terminal.isDone().withdraws(shown).isDone();
  }

  /** A line that was taken over is not taken over again. */
  void takeALineOverOnce(Person chair) {
    chair.opens(running.hall().master().address(), "/agenda");
    chair.page().locator(AGENDA + " textarea").fill(TITLE + "; 5\n");
    loses(chair, "**/api/v1/agenda-items", () -> {});
    chair.sends(AGENDA, Map.of(), "Übernehmen");
    chair.page().locator(AGENDA + " .problem").waitFor();
    chair.sends(AGENDA, Map.of(), "Übernehmen").sees("#toasts", "1 übernommen");
    chair.sees("#items", TITLE);
    assertThat(items()).hasSize(1);
    leavesTheAgendaAsItWas();
  }

  private void leavesTheAgendaAsItWas() {
    for (String item : items()) {
      running.house().chair().post("/agenda-items/" + item + "/removal", Map.of()).orFail();
    }
  }

  /** Those of this title, by the main convention's word. */
  private List<String> items() {
    List<String> items = new ArrayList<>();
    for (JsonNode item : ReadBack.of(running.hall()).get("/agenda")) {
      if (item.toString().contains(TITLE)) {
        items.add(item.path("item").asText());
      }
    }
    return items;
  }

  private int speeches() {
    return ReadBack.of(running.hall()).get("/speeches").findValues("number").size();
  }

  private static void loses(Person person, String act, Runnable meanwhile) {
    person
        .page()
        .route(
            act,
            route -> {
              route.fetch();
              meanwhile.run();
              route.abort();
            },
            new Page.RouteOptions().setTimes(1));
  }
}
