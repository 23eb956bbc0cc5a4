package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.konvent.system.Until;

/** What people do all day long, and how few clicks it takes them. */
class AtWorkIT {

  private static Running running;

  @BeforeAll
  static void begin() {
    running = Running.convention();
  }

  @AfterAll
  static void end() {
    running.close();
  }

  @Test
  void aShowOfHandsIsOneClickAtTheConsole_andThreeAtTheDesk() {
    int vote = running.votes().prepareHands("Soll die Redezeit auf zwei Minuten begrenzt werden?");
    try (Person chair = running.hall().crew("chair");
        Person atMain = Desk.opened(running.hall(), running.main()).eva();
        Person atTrier = Desk.opened(running.hall(), running.trier()).eva()) {
      chair.opens(running.hall().master().address(), "/console");
      chair.types("Dauer (s)", "600");
      long before = chair.clicks();
      chair.presses("Abstimmung " + vote + " starten");
      atTrier.page().locator("#hands-" + vote).waitFor();
      assertThat(chair.clicks() - before).isEqualTo(1);

      Look.at(atTrier, "handzeichen");
      assertThat(showsHands(atTrier, vote, "¾")).isEqualTo(3);
      assertThat(showsHands(atMain, vote, "¾")).isEqualTo(3);

      chair.presses("Alle da: schließen");
      chair.presses("Feststellen: angenommen");
      chair.presses("Ergebnis bekanntgeben");
      Until.holds(
          "the result is announced",
          Running.SOON,
          () -> running.votes().phase(vote).equals("ANNOUNCED"));
    }
    assertThat(running.votes().result(vote).path("verdict").path("outcome").asText())
        .isEqualTo("CLEAR_ACCEPT");
  }

  /** Tap a share, confirm who is present, send. */
  private static long showsHands(Person officer, int vote, String share) {
    long before = officer.clicks();
    officer.clicks("#hands-" + vote + " label.share:has(.sign:text-is('" + share + "'))");
    officer.presses("So viele sind da: prüfen");
    officer.presses("Ja, senden");
    officer.page().locator("#check-" + vote).waitFor();
    return officer.clicks() - before;
  }

  @Test
  void whoSignsUpAtTheTerminalIsCalledByOneClick_andNoNameBreaksAPage() {
    String hostile = "<img src=x onerror=alert(1)>";
    try (Person chair = running.hall().crew("chair");
        Person speaker = running.hall().person("speaker");
        Person display = running.hall().person("display")) {
      speaker.page().navigate(running.trier().address("terminal"));
      Look.at(speaker, "redepult");
      speaker.presses("Reden");
      speaker.steps("Vorname", hostile).steps("Nachname", "O'Neill-Groß");
      speaker.types("Nur zum Zurückziehen; zweimal eingeben", "wieder weg");
      speaker.types("Noch einmal", "wieder weg").presses("Abschicken");
      speaker.page().locator("#number .enormous:not(:empty)").waitFor();
      Look.at(speaker, "redepult-nummer");

      display.page().navigate(running.main().address("display"));
      chair.opens(running.hall().master().address(), "/console");
      long before = chair.clicks();
      chair.presses("Nächster Beitrag → " + hostile);
      display.sees("h1", "O'Neill-Groß");
      assertThat(chair.clicks() - before).isEqualTo(1);

      for (Map.Entry<String, Person> one :
          Map.of("konsole-rede", chair, "anzeige-rede", display).entrySet()) {
        Look.at(one.getValue(), one.getKey());
        assertThat(one.getValue().page().locator("img").count()).isZero();
      }
      chair.opens(running.hall().master().address(), "/queues").sees("O'Neill-Groß");
      Look.at(chair, "listen");
    }
  }

  @Test
  void theMinuteTakerNotesWhatIsHeard() {
    Map<String, String> mia = Map.of("name", "Mia", "pin", Hall.PIN);
    running.trier().process().local().post("/minute-takers", mia).orFail();
    try (Person taker = running.hall().person("Mia")) {
      taker.page().navigate(running.trier().page("/minutes"));
      taker.fills("#sign-in", mia).presses("Anmelden");
      taker.page().waitForURL("**/minutes");
      Look.at(taker, "protokoll");
    }
  }

  @Test
  void everyPageOfTheCrewIsFitToBeSeen() {
    try (Person admin = running.hall().crew("admin");
        Person officer = running.hall().crew("officer")) {
      for (List<String> page :
          List.of(
              List.of("/agenda", "tagesordnung"),
              List.of("/sites", "standorte"),
              List.of("/sites/trier", "standort"),
              List.of("/records", "protokolle"),
              List.of("/people", "personen-regeln"))) {
        admin.opens(running.hall().master().address(), page.get(0));
        Look.at(admin, page.get(1));
      }
      officer.opens(running.hall().master().address(), "/seat");
      Look.at(officer, "wahlleitung");
    }
  }
}
