package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.konvent.model.vote.RankingEvaluated;
import org.konvent.model.vote.SmallSiteResolved;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.system.Until;
import org.konvent.system.client.LocalApi;

/** An election by rankings, in which few vote at one site. */
record SecretRanking(Running running, int number) {

  private static final int CAST = 20;

  static SecretRanking preparedByClicks(Running running) {
    String wording = "Wer spricht für uns im Bundesrat?";
    try (Person chair = running.hall().crew("chair")) {
      chair.opens(running.hall().master().address(), "/votes");
      chair.fills(
          "#new form",
          Map.of(
              "question.subject", wording,
              "question.kind", "ELECTION",
              "question.paper.form", "RANKED",
              "question.rule", "",
              "question.paper.options", "Anna Siemsen\nTony Sender",
              "question.paper.seats", "1"));
      chair.page().locator("#new [name='question.secret']").check();
      chair.sends("#new form", Map.of(), "Vorbereiten").sees("#votes", wording);
      String number =
          chair.page().locator("#votes tr:has-text('" + wording + "') td").first().textContent();
      return new SecretRanking(running, Integer.parseInt(number));
    }
  }

  /** What the convention resolved beforehand about a site where a vote could be recognised. */
  void knowsASmallSite() {
    try (Person chair = running.hall().crew("chair")) {
      opens(chair).clicks("[data-key=small-" + number + "] > summary");
      chair.sends(
          "[data-key=small-" + number + "] form",
          Map.of("site", "trier", "rule", "COMBINE"),
          "Vermerken");
      chair.sees("[data-key=resolved-trier]", "wird zusammengefasst veröffentlicht");
      Look.at(chair, "abstimmung-kleine-standorte");
    }
    assertThat(ReadBack.of(running.hall()).facts(SmallSiteResolved.class))
        .containsExactly(new SmallSiteResolved(number, "trier", SmallSiteRule.COMBINE));
  }

  /** Over the API; the main site's figures come by phone. */
  void isCountedAtTrier() {
    running.statePresence();
    running.votes().open(number, 600);
    running.votes().order(number, "casting-closed", Map.of("site", "haupt")).orFail();
    LocalApi trier = running.trier().process().local();
    String vote = "/votes/" + number;
    holds("the box is closed", () -> trier.post(vote + "/casting-closed", Map.of()).done());
    running.votes().endCasting(number, 1_800);
    new TwoEntries(trier, number).areAccepted(tally());
    new ByPhone(running).takesRankings(number, CAST);
    running.votes().order(number, "close", Map.of());
  }

  private static Map<String, Object> tally() {
    return Map.of(
        "form",
        "COUNTED",
        "slips",
        Map.of(
            "present", 25, "issued", CAST, "cast", CAST, "invalid", 0, "valid", CAST, "blank", 0),
        "profiles",
        List.of(Map.of("ranking", Map.of("places", List.of("o2", "o1")), "count", CAST)),
        "singleCheck",
        false);
  }

  /** The returning officer notes who is elected, adds the papers again and declares. */
  void isEvaluatedByHand() {
    running.votes().settle(number);
    try (Person officer = running.hall().crew("officer")) {
      opens(officer);
      officer.sends(
          "form[data-act$='/evaluation']",
          Map.of("elected", "o2", "ground", "Instant-Runoff, Blatt 3 der Niederschrift"),
          "Auswertung vermerken");
      officer.sees("#vote", "Tony Sender: ○ gewählt");
      officer.sees("#vote", "Rangfolge ausgewertet");
      Look.at(officer, "abstimmung-rangfolge");
      officer.types("Tony Sender > Anna Siemsen", "" + (2 * CAST - 1));
      officer.types("Anna Siemsen > Tony Sender", "1");
      officer.sends("#declare form", Map.of(), "Feststellen").sees("Festgestellt");
    }
    running.votes().order(number, "announcement", Map.of());
    assertThat(ReadBack.of(running.hall()).facts(RankingEvaluated.class))
        .singleElement()
        .satisfies(it -> assertThat(it.elected()).containsExactly("o2"));
    assertThat(running.votes().result(number).at("/verdict/outcome").asText()).isEqualTo("ELECTED");
  }

  private static void holds(String what, BooleanSupplier condition) {
    Until.holds(what, Running.SOON, condition);
  }

  private Person opens(Person person) {
    return person.opens(running.hall().master().address(), "/votes/" + number);
  }
}
