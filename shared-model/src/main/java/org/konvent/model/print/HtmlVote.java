package org.konvent.model.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.RecordWords;
import org.konvent.model.minutes.RowLine;
import org.konvent.model.minutes.VoteFields;
import org.konvent.model.minutes.VoteMinutes;
import org.konvent.model.tally.HandBand;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.Question;

/** A vote on paper: what was asked, every row, the total, the verdict with its formula, and what happened to it. */
record HtmlVote(Minutes minutes, RecordWords words, Markup out) {

  /** More figures than this stand in a further table. */
  private static final int COLUMNS = 8;

  private static final String NONE = "–";

  void write(VoteMinutes vote) {
    int number = vote.vote().number();
    out.open("section", "class", "vote").open("h3", "id", "vote-" + number);
    out.text(number + ". ").entered(vote.vote().question().subject()).closeLine();
    question(vote);
    rows(vote);
    result(vote);
    HtmlCourse course = new HtmlCourse(minutes, words, out, fields(vote));
    course.corrections(vote);
    course.write(vote);
    out.closeLine();
  }

  private VoteFields fields(VoteMinutes vote) {
    return new VoteFields(vote.vote().question().paper(), words);
  }

  private void question(VoteMinutes vote) {
    Question question = vote.vote().question();
    List<String> facts = new ArrayList<>();
    facts.add(words.form(question.paper().form()));
    if (question.secret()) {
      facts.add(words.say("geheim", "secret"));
    }
    facts.add(
        question
            .rule()
            .map(MajorityRule::name)
            .map(words::rule)
            .orElse(words.say("meiste Stimmen", "most votes")));
    Optional.ofNullable(question.paper().seats())
        .ifPresent(seats -> facts.add(words.say("Plätze: ", "seats: ") + seats));
    question
        .follows()
        .ifPresent(
            before -> facts.add(words.say("folgt auf Abstimmung ", "follows vote ") + before));
    facts.add(words.phase(vote.vote().phase()));
    if (vote.vote().corrected()) {
      facts.add(words.say("berichtigt", "corrected"));
    }
    out.leaf("p", String.join(" · ", facts), "class", "facts").raw("\n");
  }

  private void rows(VoteMinutes vote) {
    Set<String> names = new LinkedHashSet<>();
    vote.rows().forEach(row -> names.addAll(row.figures().keySet()));
    if (names.isEmpty()) {
      names.addAll(vote.total().keySet());
    }
    if (vote.rows().isEmpty()) {
      return;
    }
    boolean first = true;
    for (List<String> columns : tables(List.copyOf(names))) {
      table(vote, columns, first);
      first = false;
    }
    vote.rows().forEach(this::remarks);
  }

  /** All in one table where they fit; otherwise the slips first, then the options in further tables. */
  private static List<List<String>> tables(List<String> columns) {
    if (columns.size() <= COLUMNS) {
      return List.of(columns);
    }
    int slips = (int) columns.stream().filter(column -> column.indexOf(':') < 0).count();
    List<List<String>> tables = new ArrayList<>(List.of(columns.subList(0, slips)));
    for (int from = slips; from < columns.size(); from += COLUMNS) {
      tables.add(columns.subList(from, Math.min(columns.size(), from + COLUMNS)));
    }
    return tables;
  }

  private void table(VoteMinutes vote, List<String> columns, boolean first) {
    VoteFields fields = fields(vote);
    String kind = MinutesHtml.tableClass("rows", vote.rows().size());
    out.open("table", "class", kind, "aria-labelledby", "vote-" + vote.vote().number());
    out.open("thead").open("tr").leaf("th", words.say("Standort", "Site"), "scope", "col");
    if (first) {
      out.leaf("th", words.say("Stand", "State"), "scope", "col");
    }
    columns.forEach(
        column -> {
          boolean named = column.indexOf(':') >= 0;
          String style = named ? "figure text" : "figure";
          out.leaf("th", fields.name(column), "scope", "col", "class", style);
        });
    if (first) {
      out.leaf("th", "Journal", "scope", "col");
    }
    out.close().closeLine();
    out.open("tbody");
    vote.rows().forEach(row -> row(row, columns, first));
    if (!vote.total().isEmpty()) {
      total(vote, columns, first);
    }
    out.close().closeLine();
  }

  private void row(RowLine row, List<String> columns, boolean first) {
    out.open("tr").open("th", "scope", "row", "class", "text").entered(whose(row)).close();
    if (first) {
      out.leaf("td", row.state().map(words::row).orElse(words.say("gemeinsam", "together")));
    }
    figures(row.figures(), columns);
    if (first) {
      out.leaf("td", HtmlProceedings.anchor(row.anchor()), "class", "hash");
    }
    out.closeLine();
  }

  private String whose(RowLine row) {
    return row.sites().stream().map(minutes::siteName).collect(Collectors.joining(" + "));
  }

  /** What else has to be said about a row. */
  private void remarks(RowLine row) {
    List<String> said = new ArrayList<>();
    row.channel().map(words::channel).filter(word -> !word.isEmpty()).ifPresent(said::add);
    if (row.sites().size() > 1) {
      said.add(words.say("gemeinsam veröffentlicht", "published together"));
    }
    if (row.checkedOnce()) {
      said.add(words.say("nur einmal geprüft", "checked once only"));
    }
    if (row.disputed()) {
      said.add(words.say("vom Standort bestritten", "disputed by the site"));
    }
    row.reasons().forEach((rule, why) -> said.add(rule + ": " + why));
    if (!said.isEmpty()) {
      para(whose(row) + ": " + String.join("; ", said));
    }
  }

  private void total(VoteMinutes vote, List<String> columns, boolean first) {
    boolean estimated = vote.verdict().map(Verdict::band).filter(band -> !band.exact()).isPresent();
    out.open("tr", "class", "total").leaf("th", words.say("zusammen", "total"), "scope", "row");
    if (first) {
      out.leaf("td", "");
    }
    figures(fields(vote).shown(vote.total(), estimated), columns);
    if (first) {
      out.leaf("td", "");
    }
    out.closeLine();
  }

  private void figures(Map<String, String> figures, List<String> columns) {
    columns.forEach(
        column -> out.leaf("td", figures.getOrDefault(column, NONE), "class", "figure"));
  }

  private void result(VoteMinutes vote) {
    VoteFields fields = fields(vote);
    vote.vote()
        .announcement()
        .ifPresent(
            said -> {
              out.open("p", "class", "result")
                  .text(words.say("Ergebnis: ", "Result: "))
                  .leaf("strong", words.outcomeNamed(said.outcome()));
              String figures = said.figures().isEmpty() ? "" : ": " + words.formula(said.figures());
              out.text(" (" + words.formula(said.formula()) + figures + ")").closeLine();
              people(words.say("Gewählt", "Elected"), said.elected(), fields);
              people(words.say("In der Stichwahl", "In the run-off"), said.runOff(), fields);
            });
    vote.verdict().ifPresent(this::distance);
    vote.basis()
        .ifPresent(
            basis ->
                para(
                    words.say("Festgestellt: ", "Declared: ")
                        + words.basis(basis)
                        + vote.declaration()
                            .map(it -> it.ground())
                            .filter(it -> it != null && !it.isBlank())
                            .map(it -> ", " + it)
                            .orElse("")));
    vote.heard()
        .ifPresent(
            heard ->
                para(
                    words.say("Am Standort gehört: ", "Heard at the site: ")
                        + words.outcomeNamed(heard.outcome())
                        + heard.total().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(it -> ", " + fields.name(it.getKey()) + " " + it.getValue())
                            .collect(Collectors.joining())));
    if (vote.vote().announcement().isPresent()) {
      out.open("p", "class", "hash")
          .text(
              words.say("Prüfsumme der Abstimmung: ", "Check sum of the vote: ") + vote.checkSum())
          .closeLine();
    }
  }

  private void distance(Verdict verdict) {
    if (verdict.flipDistance() != null) {
      para(
          words.say(
                  "Ein anderes Ergebnis hätten so viele bewirkt, die zwischen Ja und Nein wechseln: ",
                  "Fewest voters changing between yes and no for another result: ")
              + verdict.flipDistance());
    }
    HandBand band = verdict.band();
    if (band != null && !band.exact()) {
      para(
          words.say(
                  "Schätzung; Abstand zur Mehrheit zwischen ",
                  "Estimate; distance to the majority between ")
              + words.about(band.lower().toString())
              + words.say(" und ", " and ")
              + words.about(band.upper().toString()));
    }
  }

  private void people(String word, List<String> options, VoteFields fields) {
    if (!options.isEmpty()) {
      para(word + ": " + options.stream().map(fields::option).collect(Collectors.joining(", ")));
    }
  }

  private void para(String text) {
    out.open("p").entered(text).closeLine();
  }
}
