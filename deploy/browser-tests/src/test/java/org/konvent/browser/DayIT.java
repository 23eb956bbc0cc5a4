package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.system.client.MasterClient;

/** A day on the pages alone, from an empty installation to an announced result read back over the API. */
class DayIT {

  private static final Map<String, String> SITES = Map.of("haupt", "Hauptort", "trier", "Trier");

  @Test
  void aConventionIsSetUpHeldAndReadBack(@TempDir Path directory) {
    try (Hall hall = new Hall(directory);
        Person admin = hall.crew("admin");
        Hall.Device main = hall.device("haupt");
        Hall.Device trier = hall.device("trier")) {
      found(hall, admin);
      enrol(hall, admin, "haupt", main);
      enrol(hall, admin, "trier", trier);
      trier.restart();
      try (Person chair = hall.crew("chair");
          Person officer = hall.crew("officer");
          Person atMain = Desk.opened(hall, main).eva();
          Person atTrier = Desk.opened(hall, trier).eva();
          Person display = hall.person("display")) {
        putOnline(hall, chair);
        present(atMain, main, "40");
        present(atTrier, trier, "25");
        display.page().navigate(trier.address("display"));
        display.page().locator("section.stage").waitFor();
        Look.at(display, "anzeige");
        speak(hall, chair, trier);
        prepare(hall, chair);
        cast(hall, chair, atMain, atTrier, display);
        enter(atMain, "40", Map.of("yes", "24", "no", "12", "abstain", "4"));
        enter(atTrier, "25", Map.of("yes", "13", "no", "10", "abstain", "2"));
        Look.at(atTrier, "wahltisch-angenommen");
        declare(hall, chair, officer);
        display.sees("angenommen");
        Look.at(display, "anzeige-ergebnis");
        chair.opens(hall.master().address(), "/console").sees("Zuletzt bekanntgegeben");
        Look.at(chair, "konsole-ergebnis");
        takeMinutes(hall, trier);
      }
      readBack(hall);
    }
  }

  private static void found(Hall hall, Person admin) {
    admin.opens(hall.master().address(), "/start");
    Look.at(admin, "einrichten");
    admin.sends(
        "form[data-act='/api/v1/convention']",
        Map.of("name", "Landesparteitag", "id", "lpt-2026"),
        "Anlegen");
    admin.sees("✓ Landesparteitag");
    int number = 1;
    for (String site : List.of("haupt", "trier")) {
      admin.opens(hall.master().address(), "/sites");
      admin.sends(
          "form[data-act='/api/v1/sites']",
          Map.of(
              "name",
              SITES.get(site),
              "site",
              site,
              "number",
              "" + number++,
              "phones",
              "0651 555" + number,
              "password",
              Hall.PASSWORD),
          "Anlegen");
      admin.sees("#sites", SITES.get(site));
    }
    people(hall, admin);
  }

  private static void people(Hall hall, Person admin) {
    for (Map.Entry<String, String> one :
        Map.of("chair", "CHAIR", "officer", "RETURNING_OFFICER").entrySet()) {
      String account = one.getKey();
      admin.opens(hall.master().address(), "/people");
      admin.sends(
          "form[data-act='/api/v1/accounts']",
          Map.of("displayName", account, "name", account, "password", Hall.PASSWORD),
          "Anlegen");
      Page page = admin.page();
      page.locator("button[data-dialog='account-" + account + "']").click();
      admin.sends(
          "form[data-act='/api/v1/accounts/" + account + "/roles']",
          Map.of("role", one.getValue()),
          "Vergeben");
      page.locator("dialog[open]").waitFor(Person.gone());
    }
    Look.at(admin, "personen");
  }

  private static void enrol(Hall hall, Person admin, String site, Hall.Device device) {
    try (Person local = hall.person("administrator of " + site)) {
      local.page().navigate(device.address("set-up"));
      local.sends(
          "#set-up-site",
          Map.of(
              "servers",
              hall.master().address().toString(),
              "site",
              site,
              "password",
              Hall.PASSWORD),
          "Weiter zum Code");
      admin.opens(hall.master().address(), "/sites").presses("Code für " + SITES.get(site));
      admin.page().locator("#code-" + site).waitFor();
      String code = admin.page().locator("#code-" + site + " [data-field=code]").textContent();
      local.sends("#set-up-code", Map.of("code", code), "Anmeldung anfragen");
      String fingerprint = local.page().locator("#fingerprint").textContent();
      admin.types("Fingerabdruck, wie der Standort ihn vorliest", fingerprint);
      admin.presses("Vergleichen und annehmen");
      local.sees("Gesperrt für");
      for (String officer : List.of("Eva", "Udo")) {
        local.sends("#add-officer", Map.of("name", officer, "pin", Hall.PIN), "Eintragen");
        local.sees("li.chip", officer);
      }
      local.sends("#add-taker", Map.of("name", "Mia", "pin", Hall.PIN), "Eintragen");
      local.sees("li.chip", "Mia");
      Look.at(local, "geraet-einrichten");
    }
  }

  private static void putOnline(Hall hall, Person chair) {
    chair.opens(hall.master().address(), "/start").presses("System online stellen");
    chair.page().waitForURL("**/console");
    chair.sees("ONLINE");
  }

  private static void present(Person officer, Hall.Device device, String present) {
    officer.page().navigate(device.page("/presence"));
    officer.sends(
        "#report-presence",
        Map.of("accredited", present, "present", present),
        "Anwesenheit melden");
    officer.sees("Bisher gemeldet");
    Look.at(officer, "anwesenheit");
    officer.page().navigate(device.page("/desk"));
  }

  /** Two sign up, one is called and speaks, one withdraws. */
  private static void speak(Hall hall, Person chair, Hall.Device trier) {
    try (Person speaker = hall.person("speaker")) {
      Terminal terminal = Terminal.at(trier, speaker, Terminal.GERMAN);
      terminal.signsUp("Clara", "Zetkin");
      String second = terminal.isDone().signsUp("Rosa", "Luxemburg");
      terminal.isDone();
      speaker.sees("#lectern", "2 warten");
      chair.opens(hall.master().address(), "/console");
      chair.presses("Nächster Beitrag → Clara Zetkin");
      speaker.sees("#lectern", "Es spricht Clara Zetkin, Trier");
      chair.presses("Redezeit beginnen").presses("Redezeit beenden");
      terminal.withdraws(second).isDone();
      speaker.sees("#lectern", "0 warten");
      chair.presses("Beitrag abschließen");
      speaker.sees("#lectern", "Gerade spricht niemand.");
    }
    MasterClient crew = MasterClient.at(hall.master().address()).signedIn("chair", Hall.PASSWORD);
    assertThat(crew.get("/speeches").orFail().json().findValuesAsText("state"))
        .containsExactly("DELIVERED", "WITHDRAWN");
  }

  /** A note, the result as it was heard, the file; and what the device keeps of them. */
  private static void takeMinutes(Hall hall, Hall.Device trier) {
    String note = "Beifall, dann zehn Minuten Unterbrechung";
    try (Person person = hall.person("Mia")) {
      MinuteTaker mia = MinuteTaker.signedIn(trier, person);
      long about = mia.notes(note);
      mia.hears(1, "angenommen", Map.of("yes", "37", "no", "22", "abstain", "6"));
      Look.at(person, "protokoll");
      mia.exports(note);
      var book = trier.process().local().get("/minutes").orFail().json();
      assertThat(book.path("notes").path(0).path("anchor").asLong()).isEqualTo(about);
      assertThat(book.path("heard").path(0).path("outcome").asText()).isEqualTo("ACCEPTED");
      assertThat(book.path("heard").path(0).path("total").findValuesAsText("option:yes"))
          .containsExactly("37");
    }
  }

  private static void prepare(Hall hall, Person chair) {
    chair.opens(hall.master().address(), "/votes");
    chair.sends(
        "#new form",
        Map.of(
            "question.subject", "Soll der Leitantrag angenommen werden?",
            "question.paper.form", "YES_NO_ABSTAIN"),
        "Vorbereiten");
    chair.sees("#votes", "Leitantrag");
    chair.opens(hall.master().address(), "/console").sees("Abstimmung 1 starten");
    Look.at(chair, "konsole");
  }

  private static void cast(Hall hall, Person chair, Person atMain, Person atTrier, Person display) {
    chair.presses("Abstimmung 1 starten");
    atMain.sees("Ende der Stimmabgabe");
    atTrier.sees("Ende der Stimmabgabe");
    display.sees("Leitantrag");
    Look.at(display, "anzeige-abstimmung");
    Look.at(atTrier, "wahltisch");
    Look.at(chair, "konsole-abstimmung");
    atMain.presses("Urne zu");
    atTrier.presses("Urne zu");
    chair.presses("Stimmabgabe beenden");
    display.sees("Auszählung läuft");
  }

  private static void enter(Person officer, String cast, Map<String, String> votes) {
    new Desk(officer).types(1, cast, votes).sends(1, cast, votes).isAccepted(1);
  }

  private static void declare(Hall hall, Person chair, Person officer) {
    chair.presses("Alle da: schließen");
    chair.sees("37");
    officer.opens(hall.master().address(), "/votes/1");
    officer.sends(
        "#declare form",
        Map.of("slips.yes", "37", "slips.no", "22", "slips.abstain", "6"),
        "Feststellen");
    Look.at(officer, "abstimmung");
    chair.presses("Ergebnis bekanntgeben");
  }

  private static void readBack(Hall hall) {
    MasterClient chair = MasterClient.at(hall.master().address()).signedIn("chair", Hall.PASSWORD);
    var result = chair.get("/votes/1/result").orFail().json();
    assertThat(result.path("verdict").path("outcome").asText()).isEqualTo("ACCEPTED");
    assertThat(result.path("total").path("options").findValues("count"))
        .extracting(com.fasterxml.jackson.databind.JsonNode::asInt)
        .containsExactly(37, 22, 6);
  }
}
