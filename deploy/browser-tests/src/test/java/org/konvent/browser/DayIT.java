package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.system.client.MasterClient;

/**
 * A day on the pages alone, from an empty installation to the end of the convention: the journeys of who leads at the
 * console, of those who count, who speak and who take the minutes; what each comes to is read back over the API.
 */
class DayIT {

  @Test
  void aConventionIsSetUpHeldAndReadBack(@TempDir Path directory) {
    try (Hall hall = new Hall(directory);
        Person admin = hall.crew("admin");
        Hall.Device main = hall.device("haupt");
        Hall.Device trier = hall.device("trier")) {
      Administrator administrator = new Administrator(hall, admin);
      administrator.foundsTheConvention();
      administrator.lets("haupt", main);
      administrator.lets("trier", trier);
      trier.restart();
      try (Person chair = hall.crew("chair");
          Person officer = hall.crew("officer");
          Person atMain = Desk.opened(hall, main).eva();
          Person atTrier = Desk.opened(hall, trier).eva();
          Person display = hall.person("display")) {
        MediaHelper lead = new MediaHelper(hall, chair);
        lead.putsOnline();
        present(atMain, main, "40");
        present(atTrier, trier, "25");
        display.page().navigate(trier.address("display"));
        display.page().locator("section.stage").waitFor();
        Look.at(display, "anzeige");
        lead.callsAnItem();
        speak(hall, lead, trier);
        lead.preparesAVote();
        cast(chair, atMain, atTrier, display);
        count(atMain, atTrier);
        declare(hall, chair, officer, atTrier);
        display.sees("angenommen");
        Look.at(display, "anzeige-ergebnis");
        chair.opens(hall.master().address(), "/console").sees("Zuletzt bekanntgegeben");
        Look.at(chair, "konsole-ergebnis");
        takeMinutes(hall, trier);
        lead.endsTheConvention();
        seal(hall, lead, trier);
      }
      readBack(crew(hall));
    }
  }

  private static MasterClient crew(Hall hall) {
    return MasterClient.at(hall.master().address()).signedIn("chair", Hall.PASSWORD);
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
  private static void speak(Hall hall, MediaHelper lead, Hall.Device trier) {
    try (Person speaker = hall.person("speaker")) {
      Terminal terminal = Terminal.at(trier, speaker, Terminal.GERMAN);
      terminal.signsUp("Clara", "Zetkin");
      String second = terminal.isDone().signsUp("Rosa", "Luxemburg");
      terminal.isDone();
      speaker.sees("#lectern", "2 warten");
      lead.calls("Clara Zetkin", "Trier");
      speaker.sees("#lectern", "Es spricht Clara Zetkin, Trier");
      terminal.withdraws(second).isDone();
      speaker.sees("#lectern", "0 warten");
      lead.chair().presses("Beitrag abschließen");
      speaker.sees("#lectern", "Gerade spricht niemand.");
    }
    assertThat(crew(hall).get("/speeches").orFail().json().findValuesAsText("state"))
        .containsExactly("DELIVERED", "WITHDRAWN");
  }

  private static void cast(Person chair, Person atMain, Person atTrier, Person display) {
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

  /** In Trier somebody misreads a figure. */
  private static void count(Person atMain, Person atTrier) {
    Map<String, String> main = Map.of("yes", "24", "no", "12", "abstain", "4");
    new Desk(atMain).types(1, "40", main).sends(1, "40", main).isAccepted(1);
    Map<String, String> trier = Map.of("yes", "13", "no", "10", "abstain", "2");
    Map<String, String> misread = Map.of("yes", "18", "no", "10", "abstain", "2");
    Desk desk = new Desk(atTrier).types(1, "25", trier);
    desk.comparesWith(1, "25", misread).keepsTheFirst(1);
    atTrier.sees("Bist Du Dir sicher?");
    Look.at(atTrier, "wahltisch-pruefen");
    desk.confirms().isAccepted(1);
    atTrier.sees("#vote-1", "gegengezeichnet von 2 von 2");
    Look.at(atTrier, "wahltisch-angenommen");
  }

  private static void declare(Hall hall, Person chair, Person officer, Person atTrier) {
    chair.presses("Alle da: schließen");
    chair.sees("37");
    atTrier.sees("#recorded-1", "Die Tagungsleitung hat für uns verzeichnet");
    atTrier.clicks("#recorded-1 form button").sees("#recorded-1", "Von uns bestätigt");
    officer.opens(hall.master().address(), "/votes/1");
    officer.sends(
        "#declare form",
        Map.of("slips.yes", "37", "slips.no", "22", "slips.abstain", "6"),
        "Feststellen");
    Look.at(officer, "abstimmung");
    chair.presses("Ergebnis bekanntgeben");
    chair.sees("gegengezeichnet von 2 von 2");
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
      JsonNode book = trier.process().local().get("/minutes").orFail().json();
      assertThat(book.path("notes").path(0).path("anchor").asLong()).isEqualTo(about);
      assertThat(book.path("heard").path(0).path("outcome").asText()).isEqualTo("ACCEPTED");
      assertThat(book.path("heard").path(0).path("total").findValuesAsText("option:yes"))
          .containsExactly("37");
    }
  }

  /** Trier's minutes and those of the whole; everybody reads how far they are. */
  private static void seal(Hall hall, MediaHelper lead, Hall.Device trier) {
    try (Person person = hall.person("Mia at the end")) {
      MinuteTaker.signedIn(trier, person).sealsAndSigns();
      Look.at(person, "versiegeln");
    }
    lead.sealsTheWhole();
    JsonNode records = crew(hall).get("/records").orFail().json().path("records");
    assertThat(records.findValuesAsText("sealed")).containsExactly("1", "0", "1");
    assertThat(records.path(0).path("unsigned").toString()).doesNotContain("CHAIR");
    assertThat(records.path(2).path("unsigned").toString()).doesNotContain("MINUTE_TAKER");
  }

  private static void readBack(MasterClient crew) {
    JsonNode result = crew.get("/votes/1/result").orFail().json();
    assertThat(result.path("verdict").path("outcome").asText()).isEqualTo("ACCEPTED");
    assertThat(result.path("total").path("options").findValues("count"))
        .extracting(JsonNode::asInt)
        .containsExactly(37, 22, 6);
    assertThat(crew.get("/votes/1").orFail().json().findValuesAsText("subject"))
        .contains("Soll der Leitantrag angenommen werden?");
    assertThat(crew.get("/convention").orFail().json().path("phase").asText()).isEqualTo("ENDED");
    assertThat(crew.get("/agenda").orFail().json().findValuesAsText("state"))
        .containsExactly("DONE");
  }
}
