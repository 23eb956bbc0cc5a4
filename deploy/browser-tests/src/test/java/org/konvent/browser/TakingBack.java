package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;

/** What is done without asking can be undone for a while. */
record TakingBack(Running running) {

  void takesBackWhatWasPressedTooSoon() {
    Map<String, Object> speech =
        Map.of("firstName", "Lida", "lastName", "Heymann", "password", "wieder weg");
    var trier = running.trier().process().local();
    String number = trier.post("/speeches", speech).orFail().fact("number").asText();
    try (Person chair = running.hall().crew("chair")) {
      chair.opens(running.hall().master().address(), "/console");
      chair.presses("Nächster Beitrag → Lida Heymann").sees("#lectern .big", "Lida Heymann");
      takesBack(chair, "Aufgerufen: Lida Heymann");
      chair.button("Nächster Beitrag → Lida Heymann").waitFor();
      assertThat(running.speech(number)).isEqualTo("WAITING");

      Map<String, Object> main = Map.of("kind", "SITE", "site", "haupt");
      running.house().chair().post("/stage/requests", Map.of("programme", main)).orFail();
      chair.sees("#stage .tile.requested", "Hauptort");
      hearsTheNewsBeforeTheAnswer(chair);
      chair.clicks("#stage .tile:has-text('Beamer')");
      takesBack(chair, "Angefordert");
      chair.sees("#stage .tile.requested", "Hauptort");

      chair.presses("Redeliste schließen").sees("#lectern .chip", "Redeliste geschlossen");
      takesBack(chair, "Redeliste geschlossen");
      chair.sees("#lectern .chip", "Redeliste offen");
    }
    trier.post("/withdrawals", Map.of("number", number, "password", "wieder weg")).orFail();
  }

  /** What is undone is what was pressed, though the button's form is another one by then. */
  private static void hearsTheNewsBeforeTheAnswer(Person chair) {
    chair
        .page()
        .route(
            "**/api/v1/stage/requests",
            route -> {
              APIResponse answer = route.fetch();
              chair.sees("#stage .tile.requested", "Beamer");
              route.fulfill(new Route.FulfillOptions().setResponse(answer));
            },
            new Page.RouteOptions().setTimes(1));
  }

  private static void takesBack(Person chair, String what) {
    chair
        .page()
        .locator("#toasts .toast:has-text('" + what + "') button:text-is('Rückgängig')")
        .click();
  }
}
