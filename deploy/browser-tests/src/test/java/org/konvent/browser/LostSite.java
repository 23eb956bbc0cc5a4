package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.system.Until;
import org.konvent.system.proxy.Faults;

/** Trier's cable is pulled, of which the master hears nothing, and nobody answers the telephone there; the convention goes on without it. */
record LostSite(Running running) {

  /** Shorter gaps are no loss. */
  private static final long GAP_MILLIS = 30_000;

  void isLeftBehind() {
    int vote = running.votes().prepareHands("Soll die Sitzung um 18 Uhr enden?");
    try (Person chair = running.hall().crew("chair");
        Person admin = running.hall().crew("admin");
        Person atMain = Desk.opened(running.hall(), running.main()).eva();
        Person speaker = running.hall().person("speaker without a line")) {
      chair.opens(running.hall().master().address(), "/console");
      admin.opens(running.hall().master().address(), "/sites/trier").sees("#site", "● verbunden");
      speaker.page().navigate(running.trier().address("terminal"));
      running.line().behave(Faults.pulled());
      speaker.sees("#offline", "Bitte bei der Medienhilfe anmelden");
      Look.at(speaker, "redepult-getrennt");
      chair.sees("#alerts", "nicht verbunden");
      isAskedAboutBeforeTheStart(chair, vote);
      new Desk(atMain).showsHands(vote, "¾").isAccepted(vote);
      losesItsVotes(chair, vote);
      isCalledLost(admin, vote);
      chair.presses("Tagungsleitung entscheidet …");
      chair.page().locator("dialog[open] input[value=true]").check();
      chair.sends("dialog[open] form", Map.of("ground", "Trier wird nachgehört"), "Feststellen");
      chair.presses("Ergebnis bekanntgeben").sees("Zuletzt bekanntgegeben");
      running.line().heal();
      admin.presses("Ist wieder da").sees("#site", "● verbunden");
      speaker.page().locator("#offline").waitFor(Person.detached());
    }
    assertThat(running.votes().row(vote, "trier").path("state").asText()).isEqualTo("LAPSED");
    assertThat(ReadBack.of(running.hall()).facts(IncidentReported.class))
        .contains(new IncidentReported("trier", IncidentKind.WENT_ON));
  }

  /** The safe button has the focus, and it goes back where it came from. */
  private static void isAskedAboutBeforeTheStart(Person chair, int vote) {
    String start = "Abstimmung " + vote + " starten …";
    chair.presses(start).sees("dialog[open]", "Nicht verbunden: Trier");
    assertThat(chair.focused()).isEqualTo("Noch nicht");
    Look.at(chair, "konsole-starten");
    chair.page().keyboard().press("Escape");
    assertThat(chair.focused()).isEqualTo(start);
    chair.presses(start).sends("dialog[open] form", Map.of("seconds", "0:20"), "Starten");
  }

  private void losesItsVotes(Person chair, int vote) {
    chair.sees("Die Zeit ist um und ein Standort fehlt.");
    Look.at(chair, "konsole-ueberfaellig");
    chair.presses("Ohne fehlende Standorte schließen …").sees("dialog[open]", "Trier");
    Look.at(chair, "konsole-ohne-standort");
    String ground = "Trier ist auch am Telefon nicht zu erreichen";
    chair.sends("dialog[open] form", Map.of("ground", ground), "Schließen, Stimmen entfallen");
    Until.holds(
        "the vote is closed", Running.SOON, () -> running.votes().phase(vote).equals("CLOSED"));
  }

  /** As many are at Trier as at the main site, where a quarter was against. */
  private void isCalledLost(Person admin, int vote) {
    String since = "#site form[data-act$='/loss'] [name=since]";
    long away = Long.parseLong(admin.page().locator(since).getAttribute("value"));
    Until.holds(
        "Trier has been away for long enough",
        Running.SOON,
        () -> ReadBack.of(running.hall()).now() - away > GAP_MILLIS);
    admin.presses("Ist nicht mehr zu erreichen").sees("#site", "nicht erreichbar seit");
    admin.sees("#site dd", "Abstimmung " + vote + ": ! ja");
    try (Person chair = running.hall().crew("chair")) {
      chair.opens(running.hall().master().address(), "/sites/trier");
      chair.sends(
          "#site form[data-act$='/incidents']",
          Map.of("note", "Beschluss der Tagungsleitung: die Leitung ist tot"),
          "Ohne Standort weiter");
      chair.sees("#site", "ohne den Standort weiter seit").sees("#site", "die Leitung ist tot");
      Look.at(chair, "standort-verloren");
    }
  }
}
