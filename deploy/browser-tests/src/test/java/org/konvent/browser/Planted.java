package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures of a vote that stand nowhere else by chance, so that they are found wherever they go too early.
 *
 * @param cast ballots, also those issued and those that are valid
 */
record Planted(int cast, int yes, int no, int abstain) {

  static final Planted MAIN = new Planted(66_065, 41_177, 13_931, 10_957);
  static final Planted TRIER = new Planted(64_341, 31_415, 21_713, 11_213);
  static final Planted TOTAL = new Planted(130_406, 72_592, 35_644, 22_170);

  private static final int PRESENT = 70_000;

  /** So many people are there, or the figures would not be plausible. */
  static void statePresence(Running running) {
    for (Hall.Device device : List.of(running.main(), running.trier())) {
      Map<String, Integer> said = Map.of("accredited", PRESENT, "present", PRESENT);
      device.process().local().post("/presence", said).orFail();
    }
    running.knows(PRESENT);
  }

  /** As somebody types them, field by field in the order of the form. */
  void typedBy(Keys keys) {
    keys.fills("tally.slips.present", "" + PRESENT)
        .fills("tally.slips.issued", "" + cast)
        .fills("tally.slips.cast", "" + cast)
        .fills("tally.slips.invalid", "0")
        .fills("tally.slips.valid", "" + cast)
        .fills("yes", "" + yes)
        .fills("no", "" + no)
        .fills("abstain", "" + abstain);
  }

  /** By two people, over the API of the device. */
  void enteredAt(Hall.Device device, int vote) {
    new TwoEntries(device.process().local(), vote).areAccepted(tally());
  }

  private Map<String, Object> tally() {
    return Map.of(
        "form",
        "COUNTED",
        "slips",
        Map.of("present", PRESENT, "issued", cast, "cast", cast, "invalid", 0, "valid", cast),
        "options",
        List.of(count("yes", yes), count("no", no), count("abstain", abstain)),
        "singleCheck",
        false);
  }

  private static Map<String, Object> count(String option, int count) {
    return Map.of("option", option, "count", count);
  }

  /** The votes, as the one who declares adds them from the slips. */
  Map<String, Integer> votes() {
    return Map.of("yes", yes, "no", no, "abstain", abstain);
  }

  /** None of all figures is in what somebody was sent. */
  static void areNotIn(Overheard heard, String whose) {
    areNotIn(heard, whose, List.of(MAIN, TRIER, TOTAL));
  }

  /** None of these is, however it is written; people see those of their own site. */
  static void areNotIn(Overheard heard, String whose, List<Planted> figures) {
    String sent = heard.text();
    String ungrouped = sent.replaceAll("(?<=\\d)[.,'\\u00a0\\u202f ](?=\\d{3})", "");
    Stream<String> found =
        figures.stream()
            .flatMap(it -> Stream.of(it.cast, it.yes, it.no, it.abstain))
            .flatMap(figure -> Stream.of(sent, ungrouped).flatMap(text -> with(figure, text)));
    assertThat(found).as("figures that reached " + whose).isEmpty();
  }

  /** Where a figure stands, with what is around it; as part of a longer number it is another one. */
  private static Stream<String> with(int figure, String text) {
    return Pattern.compile(".{0,40}(?<!\\d)" + figure + "(?!\\d).{0,40}")
        .matcher(text)
        .results()
        .map(MatchResult::group);
  }
}
