package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.konvent.model.vote.ElectionAnswered;
import org.konvent.model.vote.LotDrawn;
import org.konvent.system.Until;
import org.konvent.system.client.LocalApi;

/** An election that nobody wins at once; its run-off ends in a tie. Figures come over the API of the sites. */
record RunOff(Running running) {

  private static final String WORDING = "Wer leitet die nächste Sitzung?";

  void isHeld() {
    running.statePresence();
    try (Person chair = running.hall().crew("chair");
        Person officer = running.hall().crew("officer")) {
      int first = isPrepared(chair);
      isCounted(first, List.of(List.of(11, 10, 4), List.of(11, 10, 4)));
      isDeclared(officer, first, List.of(22, 20, 8));
      opens(chair, first).presses("Ergebnis bekanntgeben").sees("#vote .big", "Stichwahl");
      chair.presses("Stichwahl vorbereiten").sees("#toasts", "Stichwahl vorbereitet");
      int second = running.votes().view(first).at("/dependents/0/reference").asInt();
      isCounted(second, List.of(List.of(13, 12), List.of(12, 13)));
      drawsALot(officer, second);
      isDeclared(officer, second, List.of(25, 25));
      opens(chair, second).presses("Ergebnis bekanntgeben");
      chair.clicks("#vote [data-key=answer-o2] button[value=true]");
      chair.sees("#vote [data-key=answer-o2]", "✓ nimmt an");
      Look.at(chair, "abstimmung-gewaehlt");
      assertThat(ReadBack.of(running.hall()).facts(ElectionAnswered.class))
          .containsExactly(new ElectionAnswered(second, "o2", true));
    }
  }

  private int isPrepared(Person chair) {
    chair.opens(running.hall().master().address(), "/votes");
    chair.fills(
        "#new form",
        Map.of(
            "question.subject", WORDING,
            "question.kind", "ELECTION",
            "question.paper.form", "PLURALITY",
            "question.paper.options", "Anna Siemsen\nTony Sender\nMarie Juchacz",
            "question.paper.seats", "1"));
    Locator rule = chair.page().locator("#new [name='question.rule']");
    rule.selectOption(
        rule.locator("option:has-text('absolute Mehrheit der gültigen')").getAttribute("value"));
    chair.sends("#new form", Map.of(), "Vorbereiten");
    chair.sees("#votes", WORDING);
    String row = "#votes tr:has-text('" + WORDING + "') td";
    return Integer.parseInt(chair.page().locator(row).first().textContent());
  }

  /** At both sites, whose ballots are all cast and valid. */
  private void isCounted(int vote, List<List<Integer>> bySite) {
    running.votes().open(vote, 600);
    List<LocalApi> sites =
        List.of(running.main().process().local(), running.trier().process().local());
    for (LocalApi site : sites) {
      Until.holds(
          "the box is closed",
          Running.SOON,
          () -> site.post("/votes/" + vote + "/casting-closed", Map.of()).done());
    }
    running.votes().endCasting(vote, 1_800);
    for (int i = 0; i < sites.size(); i++) {
      new TwoEntries(sites.get(i), vote).areAccepted(tally(bySite.get(i)));
    }
    running.votes().order(vote, "close", Map.of());
    running.votes().settle(vote);
  }

  private static Map<String, Object> tally(List<Integer> votes) {
    int cast = votes.stream().mapToInt(it -> it).sum();
    List<Map<String, Object>> options = new ArrayList<>();
    for (int i = 0; i < votes.size(); i++) {
      options.add(Map.of("option", "o" + (i + 1), "count", votes.get(i)));
    }
    return Map.of(
        "form",
        "COUNTED",
        "slips",
        Map.of(
            "present", cast, "issued", cast, "cast", cast, "invalid", 0, "valid", cast, "blank", 0),
        "options",
        options,
        "singleCheck",
        false);
  }

  private void drawsALot(Person officer, int vote) {
    opens(officer, vote);
    Look.at(officer, "abstimmung-gleichstand");
    officer.sends(
        "#vote form[data-act$='/lots']",
        Map.of("order", "o2 o1", "ground", "Gezogen vom jüngsten Mitglied der Wahlleitung"),
        "Los vermerken");
    officer.sees("#vote", "Tony Sender: ○ gewählt");
    assertThat(ReadBack.of(running.hall()).facts(LotDrawn.class))
        .extracting(LotDrawn::order)
        .containsExactly(List.of("o2", "o1"));
  }

  private void isDeclared(Person officer, int vote, List<Integer> sums) {
    opens(officer, vote);
    for (int i = 0; i < sums.size(); i++) {
      officer.fills("#declare form", Map.of("slips.o" + (i + 1), "" + sums.get(i)));
    }
    officer.sends("#declare form", Map.of(), "Feststellen").sees("#vote", "Festgestellt");
  }

  private Person opens(Person person, int vote) {
    return person.opens(running.hall().master().address(), "/votes/" + vote);
  }
}
