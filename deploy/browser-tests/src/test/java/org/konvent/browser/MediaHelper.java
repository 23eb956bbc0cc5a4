package org.konvent.browser;

import java.util.Map;

/** Whoever leads through the day at the console. */
record MediaHelper(Hall hall, Person chair) {

  void putsOnline() {
    chair.opens(hall.master().address(), "/start").presses("System online stellen");
    chair.page().waitForURL("**/console");
    chair.sees("ONLINE");
  }

  void callsAnItem() {
    chair.opens(hall.master().address(), "/agenda");
    chair.sends(
        "form[data-act='/api/v1/agenda-items']",
        Map.of("fields.title", "Leitantrag", "fields.plannedMinutes", "30"),
        "Anlegen");
    chair.sees("#items", "Leitantrag");
    chair.opens(hall.master().address(), "/console").presses("Aufrufen: Leitantrag");
    chair.sees("#agenda li.now", "Leitantrag");
  }

  /** Calls somebody, whose picture goes on air; they speak. */
  void calls(String name, String site) {
    chair.presses("Nächster Beitrag → " + name);
    chair.presses("Bild ist auf Sendung");
    chair.sees("#stage .tile.confirmed", site);
    chair.presses("Redezeit beginnen").presses("Redezeit beenden");
  }

  void preparesAVote() {
    chair.opens(hall.master().address(), "/votes");
    chair.sends(
        "#new form",
        Map.of(
            "question.subject", "Soll der Leitantag angenommen werden?",
            "question.paper.form", "YES_NO_ABSTAIN"),
        "Vorbereiten");
    chair.sees("#votes", "Leitantag");
    correctsTheWording();
    chair.opens(hall.master().address(), "/console").sees("Abstimmung 1 starten");
    Look.at(chair, "konsole");
  }

  /** What was mistyped can be put right until the vote opens; everything else stays. */
  private void correctsTheWording() {
    chair.opens(hall.master().address(), "/votes/1").clicks("[data-key=change-1] summary");
    chair.sends(
        "[data-key=change-1] form",
        Map.of("question.subject", "Soll der Leitantrag angenommen werden?"),
        "Speichern");
    chair.sees("#vote h2", "Leitantrag");
  }

  /** Seals the minutes of the whole, and says who signed them on paper. */
  void sealsTheWhole() {
    chair.opens(hall.master().address(), "/records").clicks("#acts- > summary");
    chair.presses("Fassung 1 versiegeln").sees("[data-key='record-']", "versiegelt");
    chair.sends(
        "#acts- form[data-act$='/signatures']",
        Map.of("signatory", "CHAIR", "name", "Carola Kern"),
        "Eintragen");
    chair.sees("Unterschrift eingetragen");
    Look.at(chair, "veroeffentlichen");
  }

  /** After the last vote. */
  void endsTheConvention() {
    chair.clicks("#agenda li.now button").sees("#agenda .done", "Leitantrag");
    chair.opens(hall.master().address(), "/records").sees("Noch offen");
    chair.presses("Parteitag beenden …");
    chair.page().locator("dialog#end[open]").waitFor();
    Look.at(chair, "parteitag-beenden");
    chair.clicks("dialog#end button.danger");
    chair.sees("Protokoll veröffentlichen");
  }
}
