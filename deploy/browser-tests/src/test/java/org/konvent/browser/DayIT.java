package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day on the pages alone, from an empty installation to the published minutes: the journeys of who leads at the
 * console, of those who count, who speak and who take the minutes; what each comes to is read back over the API.
 */
class DayIT {

  /** Whose minutes there are; those of the whole have no name of a site. */
  private static final List<String> RECORDS = List.of("", "haupt", "trier");

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
        prepare(hall, lead, new Papers(atTrier, trier));
        begin(hall, lead, new Attendance(atMain, main), new Attendance(atTrier, trier));
        display.page().navigate(trier.address("display"));
        display.page().locator("section.stage").waitFor();
        Look.at(display, "anzeige");
        lead.callsTheItem("Leitantrag");
        speak(hall, lead, trier);
        limitTheSpeeches(hall, lead, trier);
        Look.at(chair, "konsole");
        cast(chair, atMain, atTrier, display);
        count(hall, chair, atMain, atTrier);
        declare(hall, chair, officer, new Desk(atMain), new Desk(atTrier));
        display.sees("angenommen");
        Look.at(display, "anzeige-ergebnis");
        chair.opens(hall.master().address(), "/console").sees("Zuletzt bekanntgegeben");
        Look.at(chair, "konsole-ergebnis");
        takeMinutes(hall, trier);
        lead.endsTheConvention();
        seal(hall, main, trier);
        Afterwards after = new Afterwards(hall, chair, officer);
        publish(after, new Papers(atMain, main), new Papers(atTrier, trier));
        after.opensThePublishedFiles(directory.resolve("published"));
      }
      ReadBack known = ReadBack.of(hall);
      known.sitesWereHeard();
      known.theVoteIsAccepted();
      known.everythingIsPublishedAt(RECORDS.stream().map(DayIT::place).toList());
    }
  }

  /** Before the day: agenda, texts, votes, and what a site has printed. */
  private static void prepare(Hall hall, MediaHelper lead, Papers trier) {
    lead.takesOverAgendaAndTexts();
    lead.preparesAVote();
    lead.preparesATestVote();
    lead.attaches("Leitantrag", 1, "P22");
    trier.siteCardSays(List.of("Standort 2: Trier", "0651 5553", ReadBack.of(hall).fingerprint()));
    trier.slip(1, List.of("Trier", "Soll der Leitantrag angenommen werden?", "Enthaltung"));
    trier.officer().page().navigate(trier.device().page("/desk"));
  }

  /** An officer who says how many are at a site. */
  private record Attendance(Person officer, Hall.Device device) {

    void reports(String present) {
      officer.page().navigate(device.page("/presence"));
      officer.sends(
          "#report-presence",
          Map.of("accredited", present, "present", present),
          "Anwesenheit melden");
      officer.sees("Bisher gemeldet");
      Look.at(officer, "anwesenheit");
      officer.page().navigate(device.page("/desk"));
    }
  }

  /** The morning: everybody is there, everything works. */
  private static void begin(Hall hall, MediaHelper lead, Attendance main, Attendance trier) {
    lead.putsOnline();
    main.reports("40");
    trier.reports("25");
    lead.callsTheItem("Begrüßung");
    lead.holdsTheTestVote(2, List.of(new Desk(main.officer()), new Desk(trier.officer())));
    try (Person person = hall.person("Mia in the morning")) {
      MinuteTaker.signedIn(trier.device(), person).hears(2, "angenommen", Map.of());
    }
    lead.checksReadiness();
    lead.finishesTheItem("Begrüßung");
    ReadBack.of(hall).everySiteIsReady(2);
    assertThat(ReadBack.of(hall).outcome(2)).isEqualTo("CLEAR_ACCEPT");
  }

  /** Two sign up, one is called and speaks, one withdraws; then the picture is another site's. */
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
    lead.putsOnAir("1", "Hauptort");
    ReadBack known = ReadBack.of(hall);
    assertThat(known.get("/speeches").findValuesAsText("state"))
        .containsExactly("DELIVERED", "WITHDRAWN");
    assertThat(known.get("/on-air").at("/reported/site").asText()).isEqualTo("haupt");
  }

  /** A procedural motion from the terminal, which nobody opposes. */
  private static void limitTheSpeeches(Hall hall, MediaHelper lead, Hall.Device trier) {
    try (Person mover = hall.person("mover")) {
      Terminal terminal = Terminal.at(trier, mover, Terminal.GERMAN);
      terminal.movesToLimitSpeeches(90, "Jo", "Ünal");
      terminal.isDone();
      lead.adopts("Jo Ünal");
      mover.sees("#lectern", "Gerade spricht niemand.");
    }
    ReadBack.of(hall).speechesAreLimitedTo(90);
  }

  private static void cast(Person chair, Person atMain, Person atTrier, Person display) {
    chair.presses("Abstimmung 1 starten");
    atMain.sees("Ende der Stimmabgabe");
    atTrier.sees("Ende der Stimmabgabe");
    // the test vote has the higher number and was before
    atTrier.page().locator("#votes > #vote-1:first-child").waitFor();
    display.sees("Leitantrag");
    Look.at(display, "anzeige-abstimmung");
    Look.at(atTrier, "wahltisch");
    Look.at(chair, "konsole-abstimmung");
    atMain.presses("Urne zu");
    atTrier.presses("Urne zu");
    chair.presses("Stimmabgabe beenden");
    display.sees("Auszählung läuft");
    Look.at(display, "anzeige-auszaehlung");
  }

  /** In Trier it takes longer, the picture fails, and somebody misreads a figure. */
  private static void count(Hall hall, Person chair, Person atMain, Person atTrier) {
    Map<String, String> main = Map.of("yes", "24", "no", "12", "abstain", "4");
    new Desk(atMain).types(1, "40", main).sends(1, "40", main).isAccepted(1);
    Desk desk = new Desk(atTrier);
    long deadline = ReadBack.of(hall).deadline(1);
    desk.asksForTime(1, 5, "Zwei Zettel kleben zusammen");
    chair.sees("#alerts", "Bittet um 5 Minuten mehr").sees("#alerts", "Zwei Zettel kleben");
    Look.at(chair, "konsole-mehr-zeit");
    chair.presses("Um 5 Minuten verlängern");
    chair.page().locator("#alerts [data-key^=voice]").waitFor(Person.detached());
    assertThat(ReadBack.of(hall).deadline(1) - deadline).isEqualTo(5 * 60_000);
    desk.reports("PICTURE", "Die Leinwand ist dunkel");
    chair.sees("#alerts", "Die Leinwand ist dunkel");
    Map<String, String> trier = Map.of("yes", "13", "no", "10", "abstain", "2");
    Map<String, String> misread = Map.of("yes", "18", "no", "10", "abstain", "2");
    desk.types(1, "25", trier).comparesWith(1, "25", misread).keepsTheFirst(1);
    atTrier.sees("Bist Du Dir sicher?");
    Look.at(atTrier, "wahltisch-pruefen");
    desk.confirms().isAccepted(1);
    atTrier.sees("#vote-1", "gegengezeichnet von 2 von 2");
    Look.at(atTrier, "wahltisch-angenommen");
    chair.opens(hall.master().address(), "/votes/1");
    chair.sees("tr[data-key=trier]", desk.checkCode(1)).sees("tr[data-key=trier]", "verdeckt");
    chair.opens(hall.master().address(), "/console");
  }

  /** Trier agrees and doubts; the main site reads another figure on its slip, which is settled. */
  private static void declare(Hall hall, Person chair, Person officer, Desk main, Desk trier) {
    chair.presses("Alle da: schließen");
    chair.sees("37");
    trier.agrees(1).doubts(1);
    main.disputes(1, "Auf dem Zettel stehen 25 Ja");
    chair.sees("#alerts", "Zweifelt am Ergebnis");
    Look.at(chair, "konsole-zweifel");
    officer.opens(hall.master().address(), "/votes/1").sees("Bestrittene Zeile");
    Look.at(officer, "abstimmung-klaeren");
    officer.sends(
        "#vote form[data-act$='/findings']",
        Map.of("ground", "Gemeinsam nachgesehen: 24 Ja"),
        "Geklärt");
    officer.page().locator("#vote form[data-act$='/findings']").waitFor(Person.detached());
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
      assertThat(book.path("heard").findValuesAsText("outcome"))
          .containsExactly("ACCEPTED", "ACCEPTED");
      assertThat(book.path("heard").findValuesAsText("option:yes")).containsExactly("37");
    }
  }

  /** The minutes of both sites, by those who took them. */
  private static void seal(Hall hall, Hall.Device main, Hall.Device trier) {
    for (Hall.Device device : List.of(main, trier)) {
      try (Person person = hall.person("Mia at the end of " + device.process().site())) {
        MinuteTaker.signedIn(device, person).sealsAndSigns();
        Look.at(person, "versiegeln");
      }
    }
    JsonNode records = ReadBack.of(hall).get("/records").path("records");
    assertThat(records.findValuesAsText("sealed")).containsExactly("0", "1", "1");
    assertThat(records.path(2).path("unsigned").toString()).doesNotContain("MINUTE_TAKER");
  }

  /** Signed on paper, collected, laid together, published: the whole, and the minutes of each site. */
  private static void publish(Afterwards after, Papers main, Papers trier) {
    after.sealsTheWhole();
    RECORDS.forEach(after::notesSignatures);
    JsonNode report = after.laysTogether(trier.device(), List.of(main.record(), trier.record()));
    assertThat(report.path("result").asText()).isEqualTo("VERIFIED");
    RECORDS.forEach(record -> after.notesVerification(record, report));
    RECORDS.forEach(record -> after.notesPublication(record, place(record)));
    after.publishesTheConvention();
  }

  private static String place(String record) {
    return "https://example.org/protokoll/" + record;
  }
}
