package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.konvent.model.vote.TallyCorrected;

/** After the announcement Trier finds that it had sent a wrong share; two people at the main convention release what is right. */
record Correcting(Running running, int vote) {

  void isSentBy(Person atTrier) {
    atTrier.sees("Übermittlungsfehler gefunden: berichtigen");
    String again = "#hands-" + vote + "-again";
    atTrier.clicks("[data-key=again-" + vote + "] > summary");
    atTrier.clicks(again + " label.share:has(.sign:text-is('¼'))");
    atTrier.clicks(again + " button.primary");
    atTrier.sends(
        "#review-" + vote,
        Map.of("correction.reason", "Ja und Nein vertauscht", "correction.paper", "Zettel 2"),
        "Ja, senden");
  }

  /** The officer proposes it, the chair approves. */
  void isReleased(Person officer, Person chair) {
    officer.opens(running.hall().master().address(), "/votes/" + vote);
    officer.sees("Die Entscheidung ändert sich:");
    Look.at(officer, "abstimmung-berichtigen");
    officer.sends(
        "[data-key^=correct-trier] form",
        Map.of("content.reason", "Zettel verglichen", "content.paper", "Zettel 2"),
        "Berichtigung vorschlagen");
    chair.sees("#alerts", "Wartet auf zweite Person");
    Look.at(chair, "konsole-freigeben");
    chair.presses("Freigeben").sees("#vote", "berichtigt");
    assertThat(ReadBack.of(running.hall()).facts(TallyCorrected.class))
        .singleElement()
        .satisfies(it -> assertThat(it.outcomeChanges()).isTrue());
  }

  /** The vote as a whole; nobody does that by mistake. */
  void isAnnulled(Person officer, Person chair) {
    officer.presses("Für ungültig erklären");
    String ground = "Ja und Nein waren vertauscht angesagt";
    officer.sends("#annul form", Map.of("content.ground", ground), "Vorschlagen");
    officer.sees("#annul", "Das stimmt nicht überein");
    officer.types("Zur Sicherheit: Nummer der Abstimmung eintippen", "" + vote);
    officer.sends("#annul form", Map.of(), "Vorschlagen");
    chair.sees("#alerts", "Wartet auf zweite Person");
    chair.presses("Freigeben");
    officer.sees("#vote", "für ungültig erklärt");
    assertThat(running.votes().phase(vote)).isEqualTo("ANNULLED");
  }
}
