package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;

/** Whoever leads through the day at the console. */
record MediaHelper(Hall hall, Person chair) {

  private static final String AGENDA = "form[data-import='/api/v1/agenda-items']";
  private static final String TEXTS = "form[data-import='/api/v1/motion-texts']";

  /** Agenda and motion texts, as they are copied from a spreadsheet: looked at, then taken over. */
  void takesOverAgendaAndTexts() {
    chair.opens(hall.master().address(), "/agenda");
    takesOver(AGENDA, "Begrüßung; 5; Formalia\nLeitantrag; 30\n", "tagesordnung-uebernehmen");
    chair.sees("#items", "Begrüßung").sees("#items", "Leitantrag");
    String text = "\"Der Parteitag beschließt:\nMehr Busse; auch sonntags.\"";
    takesOver(
        TEXTS,
        "P22\tLeitantrag\t"
            + text
            + "\tOrtsverband Trier\tAnnahme\n"
            + "P23\tÄnderung\tOhne Sonntage.\tEva K.\t\tP22\n",
        "antragstexte-uebernehmen");
    chair.sees("#motion-texts", "P23");
    chair.clicks("#motion-texts li[data-key=P22] summary");
    chair.sees("#motion-texts .quote", "Mehr Busse; auch sonntags.");
  }

  private void takesOver(String form, String lines, String picture) {
    chair.page().locator(form + " textarea").fill(lines);
    Locator preview = chair.page().locator(form + " [data-preview] tbody tr");
    preview.first().waitFor();
    assertThat(preview.count()).isEqualTo(2);
    Look.at(chair, picture);
    chair.sends(form, Map.of(), "Übernehmen");
    chair.sees("#toasts", "2 übernommen");
  }

  /** The vote and the text that an item is about. */
  void attaches(String item, int vote, String text) {
    chair.opens(hall.master().address(), "/agenda").presses("Bearbeiten: " + item);
    chair.clicks("dialog[open] summary");
    chair.sends(
        "dialog[open] form[data-act$='/attachments']",
        Map.of("votes", "" + vote, "motionTexts", text),
        "Zuordnen");
    chair.sees("#items", "Texte: " + text);
  }

  void preparesAVote() {
    prepares("Soll der Leitantag angenommen werden?", "YES_NO_ABSTAIN");
    correctsTheWording();
  }

  void preparesATestVote() {
    prepares("Hört Ihr uns?", "HAND");
  }

  private void prepares(String wording, String form) {
    chair.opens(hall.master().address(), "/votes");
    chair.sends(
        "#new form",
        Map.of("question.subject", wording, "question.paper.form", form),
        "Vorbereiten");
    chair.sees("#votes", wording);
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

  void putsOnline() {
    chair.opens(hall.master().address(), "/start").presses("System online stellen");
    chair.page().waitForURL("**/console");
    chair.sees("ONLINE");
  }

  void takesOffline(String ground) {
    chair.opens(hall.master().address(), "/records").presses("Offline nehmen …");
    chair.sends("dialog#offline form", Map.of("ground", ground), "Offline nehmen");
    chair.sees("OFFLINE");
  }

  /** Before anything counts, whether everybody can be heard; it stands in the minutes like any other. */
  void holdsTheTestVote(int vote, List<Desk> desks) {
    chair.opens(hall.master().address(), "/console");
    chair.sends(
        "[data-key=vote-" + vote + "] form",
        Map.of("seconds", "10:00"),
        "Abstimmung " + vote + " starten");
    desks.forEach(desk -> desk.showsHands(vote, "¾").isAccepted(vote));
    chair.presses("Alle da: schließen").presses("Feststellen: angenommen");
    chair.presses("Ergebnis bekanntgeben").sees("Zuletzt bekanntgegeben");
  }

  /** Ticks off, site by site, what has to work before it begins. */
  void checksReadiness() {
    chair.opens(hall.master().address(), "/sites");
    Locator open = chair.page().locator("#sites button[aria-label$=': ungeprüft']");
    open.first().waitFor();
    for (String label : open.all().stream().map(it -> it.getAttribute("aria-label")).toList()) {
      String what = label.replace(": ungeprüft", "");
      chair.clicks("#sites button[aria-label='" + label + "']");
      chair.page().locator("#sites button[aria-label='" + what + ": in Ordnung']").waitFor();
    }
    Look.at(chair, "bereitschaft");
  }

  void callsTheItem(String item) {
    chair.opens(hall.master().address(), "/console").presses("Aufrufen: " + item);
    chair.sees("#agenda li.now", item);
  }

  void finishesTheItem(String item) {
    chair.opens(hall.master().address(), "/console");
    chair.clicks("#agenda li.now button").sees("#agenda .done", item);
  }

  /** Calls somebody, whose picture goes on air; they speak. */
  void calls(String name, String site) {
    chair.presses("Nächster Beitrag → " + name);
    chair.presses("Bild ist auf Sendung");
    chair.sees("#stage .tile.confirmed", site);
    chair.presses("Redezeit beginnen").presses("Redezeit beenden");
  }

  /** By the number key of the tile; when the picture is there, by key too. */
  void putsOnAir(String key, String picture) {
    chair.page().keyboard().press(key);
    chair.sees("#stage .tile.requested", picture);
    chair.page().keyboard().press("s");
    chair.sees("#stage .tile.confirmed", picture);
  }

  /** Nobody objects to what was moved; what it asks for happens. */
  void adopts(String mover) {
    chair.presses("Nächster Beitrag → " + mover);
    chair.page().locator("#floor time[data-countdown=over]").waitFor();
    chair.presses("Keine Gegenrede: angenommen");
    chair.page().locator("#floor section").waitFor(Person.gone());
    chair.presses("Beitrag abschließen");
  }

  /** After the last vote: first what is still open, then the end. */
  void endsTheConvention() {
    chair.opens(hall.master().address(), "/records");
    chair.sees("#records li:has-text('Tagesordnungspunkt noch offen')", "Leitantrag");
    Look.at(chair, "noch-offen");
    finishesTheItem("Leitantrag");
    chair.opens(hall.master().address(), "/records").sees("Noch offen");
    assertThat(chair.page().getByText("Tagesordnungspunkt noch offen").count()).isZero();
    chair.presses("Parteitag beenden …");
    chair.page().locator("dialog#end[open]").waitFor();
    Look.at(chair, "parteitag-beenden");
    chair.clicks("dialog#end button.danger");
    chair.sees("Protokoll veröffentlichen");
  }
}
