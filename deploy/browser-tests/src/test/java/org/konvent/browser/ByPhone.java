package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.konvent.system.client.VoteDesk;

/** The main site reads its figures out by telephone; two people at the returning officers' seat take them. */
record ByPhone(Running running) {

  private static final String CODE = "KX-4711";
  private static final String TYPE = "Eintippen und zur Bestätigung geben";

  /** Everybody says yes, which somebody asks about before it is believed. */
  void takesSharesOfHands() {
    int vote = running.votes().prepareHands("Soll die Sitzung fortgesetzt werden?");
    running.votes().open(vote, 600);
    String form = "#parts-" + vote + "-haupt";
    try (Person officer = atTheSeat("officer")) {
      officer.clicks("[data-key=seat-" + vote + "] [data-key=type-haupt] > summary");
      officer.fills(
          form,
          Map.of("tally.parts.yes", "4", "tally.parts.no", "0", "tally.parts.denominator", "4"));
      reads(officer, form);
      officer.sees(form, "Warnung nicht bestätigt");
      Look.at(officer, "wahlleitung-nachfrage");
      officer.page().locator(form + " [data-rule=W306] input").check();
      officer.sends(form, Map.of(), TYPE).sees("wartet auf die zweite Person");
    }
    isConfirmed(vote);
    VoteDesk votes = running.votes();
    votes.order(vote, "non-participation", Map.of("site", "trier"));
    votes.order(vote, "close", Map.of());
    running.announceAccepted(vote);
    assertThat(votes.row(vote, "haupt").path("channel").asText()).isEqualTo("PHONE");
  }

  /** More of them than the page has lines for at first. */
  void takesRankings(int vote, int cast) {
    String form = "#counted-" + vote + "-haupt";
    try (Person officer = atTheSeat("officer")) {
      officer.clicks("[data-key=seat-" + vote + "] [data-key=type-haupt] > summary");
      for (String figure : new String[] {"issued", "cast", "valid"}) {
        officer.fills(form, Map.of("tally.slips." + figure, "" + cast));
      }
      for (String figure : new String[] {"invalid", "blank"}) {
        officer.fills(form, Map.of("tally.slips." + figure, "0"));
      }
      officer.fills(form, Map.of("tally.slips.present", "25"));
      officer.types("Rangfolge 6", "o2 > o1").types("Anzahl 6", "" + (cast - 1));
      officer.types("Rangfolge 7", "o1 > o2").types("Anzahl 7", "1");
      reads(officer, form);
      officer.sees("wartet auf die zweite Person");
    }
    isConfirmed(vote);
  }

  private static void reads(Person officer, String form) {
    officer.sends(form, Map.of("officers", "eva udo", "code", CODE), TYPE);
  }

  private void isConfirmed(int vote) {
    try (Person deputy = atTheSeat("deputy")) {
      deputy.sends("[data-key^=confirm-haupt]", Map.of("code", CODE), "Bestätigen");
      deputy.page().locator("[data-key^=confirm-haupt]").waitFor(Person.detached());
    }
    assertThat(running.votes().row(vote, "haupt").path("state").asText()).isEqualTo("RECEIVED");
  }

  private Person atTheSeat(String account) {
    return running.hall().crew(account).opens(running.hall().master().address(), "/seat");
  }
}
