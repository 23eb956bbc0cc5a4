package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.queue.MotionKindsDefined;
import org.konvent.model.site.SiteChanged;
import org.konvent.system.Until;

/** What is set, put right and looked after beside the votes, by clicks; each is read back over the API. */
record Care(Running running) {

  /** Of a row, which puts what is dropped there before it. */
  private static final Page.DragAndDropOptions NEAR_THE_TOP =
      new Page.DragAndDropOptions().setTargetPosition(60, 3);

  private static final String KINDS = "form[data-act='/api/v1/motion-kinds']";

  /** A terminal that is open all day offers a new kind of motion at once. */
  void addsAKindOfMotion() {
    try (Person chair = running.hall().crew("chair");
        Person speaker = running.hall().person("speaker")) {
      Terminal terminal = Terminal.at(running.trier(), speaker, Terminal.GERMAN);
      opens(chair, "/people").clicks("details[data-key=kinds] > summary");
      String known = chair.page().locator(KINDS + " textarea").inputValue();
      chair.fills(KINDS, Map.of("kinds", known + "\nresolution; Resolution; Resolution; Text"));
      Look.at(chair, "personen-regeln-arten");
      chair.sends(KINDS, Map.of(), "Festlegen").sees("#people .chip", "Resolution · mit Text");
      terminal.offersAMotion("Resolution");
    }
    MotionKind added =
        new MotionKind("resolution", Map.of("de", "Resolution", "en", "Resolution"), true);
    assertThat(ReadBack.of(running.hall()).facts(MotionKindsDefined.class))
        .singleElement()
        .satisfies(it -> assertThat(it.kinds()).hasSize(8).endsWith(added));
  }

  /** Two wait on the open list, then one comes on the other, whose turn it is. */
  void letsQuotaListsTakeTurns() {
    try (Person chair = running.hall().crew("chair");
        Person speaker = running.hall().person("speaker")) {
      ordersBy(chair, "Frauen offen");
      Look.at(chair, "listen-reihenfolge");
      Terminal terminal = Terminal.at(running.trier(), speaker, Terminal.GERMAN);
      List<String> numbers =
          List.of(
              terminal.signsUpOn("offen", "Kurt", "Eisner"),
              terminal.isDone().signsUpOn("offen", "Ernst", "Toller"),
              terminal.isDone().signsUpOn("Frauen", "Anita", "Augspurg"));
      terminal.isDone();
      opens(chair, "/console").button("Nächster Beitrag → Anita Augspurg").waitFor();
      JsonNode next = ReadBack.of(running.hall()).get("/lectern").path("next");
      assertThat(next.findValuesAsText("number"))
          .containsExactly(numbers.get(2), numbers.get(0), numbers.get(1));
      numbers.forEach(number -> terminal.withdraws(number).isDone());
      ordersBy(chair, "");
    }
  }

  private void ordersBy(Person chair, String pattern) {
    opens(chair, "/queues").fills("#order", Map.of("pattern", pattern));
    chair.sends("#order", Map.of(), "Festlegen");
    chair
        .page()
        .locator("select[name=quotaList]")
        .waitFor(pattern.isEmpty() ? Person.detached() : Person.attached());
    assertThat(chair.page().locator("#order input").inputValue().strip()).isEqualTo(pattern);
  }

  void changesTheNumbersOfASite() {
    try (Person admin = running.hall().crew("admin");
        Person chair = running.hall().crew("chair")) {
      opens(chair, "/sites/trier");
      opens(admin, "/sites/trier").clicks("details[data-key=details] > summary");
      String form = "details[data-key=details] form";
      admin.sends(form, Map.of("name", "Trier", "phones", "0651 777, 0170 888"), "Speichern");
      admin.sees("#toasts", "Geändert");
      chair.sees("#site dl", "0651 777 · 0170 888");
      Look.at(admin, "standort-nummern");
      // who may not read them leaves their field empty, which deletes none
      admin.sends(form, Map.of("name", "Trier"), "Speichern");
      Until.holds(
          "it was saved again",
          Running.SOON,
          () -> ReadBack.of(running.hall()).facts(SiteChanged.class).size() == 2);
      opens(chair, "/sites/trier").sees("#site dl", "0651 777 · 0170 888");
    }
    try (Person eva = Desk.opened(running.hall(), running.trier()).eva()) {
      Papers papers = new Papers(eva, running.trier());
      Until.holds(
          "the site has heard its numbers",
          Running.SOON,
          () -> papers.siteCard().contains("0651 777"));
      papers.siteCardSays(List.of("0651 777 · 0170 888"));
    }
  }

  /**
   * A motion by its text, and a procedural one with what its kind asks and nothing else; the list that is open stays
   * open, whatever comes.
   */
  void entersMotionsByPhone() {
    try (Person chair = running.hall().crew("chair")) {
      opens(chair, "/queues");
      chair.page().locator("#tab-speeches").press("ArrowRight");
      chair.page().locator("#list-motions").waitFor();
      String motion = "form[data-act='/api/v1/motions']";
      chair.fills(motion, Map.of("motionKind", "motion", "text", "Wir tagen im Freien."));
      calls(chair, motion, "Louise", "Otto");
      chair.page().locator(row("Louise Otto")).waitFor();
      chair.sees("#tab-motions[aria-selected=true]", "1");
      chair.page().reload();
      chair.page().locator(row("Louise Otto")).waitFor();
      String number = numberOf(chair, "Louise Otto");
      assertThat(running.on("/motions", number).path("text").asText())
          .isEqualTo("Wir tagen im Freien.");
      tab(chair, "procedural");
      String procedural = "form[data-act='/api/v1/procedural-motions']";
      chair.fills(procedural, Map.of("motionKind", "recess"));
      chair.page().locator(procedural + " [name='fields.minutes']:enabled").fill("10");
      Look.at(chair, "listen-telefon");
      calls(chair, procedural, "Hedwig", "Dohm");
      String recess = numberOf(chair, "Hedwig Dohm");
      assertThat(running.on("/procedural-motions", recess).toString())
          .contains("recess", "\"minutes\":\"10\"");
      strikesOff(chair, "Hedwig Dohm");
      tab(chair, "motions");
      strikesOff(chair, "Louise Otto");
    }
  }

  private static void tab(Person chair, String list) {
    chair.clicks("#tab-" + list);
    chair.page().locator("#list-" + list).waitFor();
  }

  private static void calls(Person chair, String form, String firstName, String lastName) {
    Map<String, String> who =
        Map.of(
            "firstName",
            firstName,
            "lastName",
            lastName,
            "site",
            "trier",
            "password",
            "wieder weg");
    chair.sends(form, who, "Eintragen");
  }

  private static String numberOf(Person chair, String name) {
    return chair.page().locator(row(name) + " > th").textContent();
  }

  private static String strikesOff(Person chair, String name) {
    String number = numberOf(chair, name);
    chair.clicks("button[aria-label='Mehr zu " + number + "']");
    chair.sends(
        "dialog[open] form[data-act$='/removal']", Map.of("ground", "Doppelt"), "Streichen");
    chair.page().locator(row(name) + " button:has-text('Aufrufen')").waitFor(Person.detached());
    return number;
  }

  private static String row(String name) {
    return "#queues tr:has-text('" + name + "')";
  }

  /** Entered by phone, struck off the list, and then nobody can read any more who it was. */
  void erasesWhoWasStruckOff() {
    String number;
    try (Person chair = running.hall().crew("chair");
        Person admin = running.hall().crew("admin")) {
      opens(chair, "/queues");
      calls(chair, "form[data-act='/api/v1/speeches']", "Erika", "Vergissmeinnicht");
      number = strikesOff(chair, "Erika Vergissmeinnicht");
      opens(admin, "/personal-data").types("Name", "Vergissmeinnicht").presses("Suchen");
      admin.sees("form[data-act='/api/v1/erasures'] li", "Redebeitrag oder Antrag");
      Look.at(admin, "personendaten-gefunden");
      admin.presses("Ausgewählte endgültig löschen");
      admin.page().waitForURL("**/personal-data");
      admin.types("Name", "Vergissmeinnicht").presses("Suchen").sees("Nichts gefunden");
    }
    assertThat(running.speech(number)).isEqualTo("REMOVED");
    assertThat(ReadBack.of(running.hall()).get("/speeches").toString())
        .doesNotContain("Vergissmeinnicht");
  }

  /** By its grip, behind the one below it; then back by the button, which everybody can press. */
  void dragsAnAgendaItem() {
    try (Person chair = running.hall().crew("chair")) {
      opens(chair, "/agenda");
      String form = "form[data-import='/api/v1/agenda-items']";
      chair.page().locator(form + " textarea").fill("Erstes\nZweites\nDrittes");
      chair.sends(form, Map.of(), "Übernehmen").sees("#items", "Drittes");
      chair.page().dragAndDrop(item("Erstes") + " .grip", item("Drittes"), NEAR_THE_TOP);
      running.agendaIs("Zweites", "Erstes", "Drittes");
      chair.presses("Nach oben: Erstes");
      running.agendaIs("Erstes", "Zweites", "Drittes");
    }
  }

  private static String item(String item) {
    return "#items li:has(strong:text-is('" + item + "'))";
  }

  private Person opens(Person person, String path) {
    return person.opens(running.hall().master().address(), path);
  }
}
