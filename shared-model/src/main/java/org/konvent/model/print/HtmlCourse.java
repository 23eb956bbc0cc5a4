package org.konvent.model.print;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.konvent.model.minutes.Correction;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RecordWords;
import org.konvent.model.minutes.VoteEvent;
import org.konvent.model.minutes.VoteFields;
import org.konvent.model.minutes.VoteMinutes;
import org.konvent.model.vote.SmallSiteRule;

/** What happened to a vote, one after the other, and what was corrected by whom. */
record HtmlCourse(Minutes minutes, RecordWords words, Markup out, VoteFields fields) {

  void corrections(VoteMinutes vote) {
    if (vote.corrections().isEmpty()) {
      return;
    }
    String id = "vote-" + vote.vote().number() + "-corrections";
    out.leaf("h4", words.say("Berichtigungen", "Corrections"), "id", id);
    out.open("table", "class", "corrections", "aria-labelledby", id);
    MinutesHtml.tableHead(
        out,
        List.of(
            words.say("Standort", "Site"),
            words.say("vorher", "before"),
            words.say("nachher", "after"),
            words.say("Grund und Beleg", "reason and paper"),
            words.say("Zwei Personen", "Two persons"),
            "Journal"));
    out.open("tbody");
    vote.corrections().forEach(this::correction);
    out.close().closeLine();
  }

  private void correction(Correction it) {
    Map<String, String> changed = differing(it.after(), it.before());
    String outcome =
        it.outcomeChanges() ? words.say("; ändert das Ergebnis", "; changes the outcome") : "";
    out.open("tr")
        .open("th", "scope", "row", "class", "text")
        .entered(minutes.siteName(it.site()))
        .close();
    cell(list(differing(it.before(), it.after())));
    cell(list(changed));
    cell(it.reason() + " (" + it.paper() + ")" + outcome);
    cell(
        words.time(it.at())
            + ": "
            + words.actor(it.proposedBy())
            + ", "
            + words.actor(it.approvedBy()));
    out.leaf("td", it.anchor().toString(), "class", "hash").closeLine();
  }

  private static Map<String, String> differing(
      Map<String, String> these, Map<String, String> those) {
    return these.entrySet().stream()
        .filter(it -> !it.getValue().equals(those.get(it.getKey())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.LinkedHashMap::new));
  }

  private String list(Map<String, String> figures) {
    return figures.isEmpty()
        ? "–"
        : figures.entrySet().stream()
            .map(it -> fields.name(it.getKey()) + " " + it.getValue())
            .collect(Collectors.joining(", "));
  }

  void write(VoteMinutes vote) {
    if (vote.course().isEmpty()) {
      return;
    }
    String id = "vote-" + vote.vote().number() + "-course";
    out.leaf("h4", words.say("Verlauf", "Course"), "id", id);
    out.open(
        "table",
        "class",
        MinutesHtml.tableClass("course", vote.course().size()),
        "aria-labelledby",
        id);
    MinutesHtml.tableHead(
        out,
        List.of(
            words.say("Zeit", "Time"),
            words.say("Was", "What"),
            words.say("Von", "By"),
            "Journal"));
    out.open("tbody");
    vote.course().forEach(this::event);
    out.close().closeLine();
  }

  private void event(VoteEvent it) {
    String subject = it.subject().map(what -> subject(it.kind(), what)).orElse("");
    String ground = it.ground().map(why -> " – " + why).orElse("");
    out.open("tr").leaf("th", words.dateTime(it.at()), "scope", "row");
    cell(words.happening(it.kind()) + subject + sites(it) + ground);
    cell(words.actor(it.by()));
    out.leaf("td", it.anchor().toString(), "class", "hash").closeLine();
  }

  private String sites(VoteEvent it) {
    String names = it.sites().stream().map(minutes::siteName).collect(Collectors.joining(", "));
    return switch (it.kind()) {
      case "VoteOpened" ->
          names.isEmpty()
              ? ""
              : words.say("; nehmen nicht teil: ", "; not participating: ") + names;
      case "VoteExtended" ->
          names.isEmpty() ? "" : words.say("; wieder zugelassen: ", "; readmitted: ") + names;
      case "VoteClosed" -> names.isEmpty() ? "" : words.say("; entfallen: ", "; lapsed: ") + names;
      default -> names.isEmpty() ? "" : ": " + names;
    };
  }

  private String subject(String kind, String what) {
    return switch (kind) {
      case "VoteExtended", "MoreTimeAsked" -> " (" + what + " min)";
      case "ResultAnnounced" -> ": " + words.outcomeNamed(what);
      case "SmallSiteResolved" -> ", " + words.smallSite(SmallSiteRule.valueOf(what));
      default ->
          ": "
              + Arrays.stream(what.split(","))
                  .map(fields::option)
                  .collect(Collectors.joining(", "));
    };
  }

  private void cell(String text) {
    out.open("td", "class", "text").entered(text).close();
  }
}
