package org.konvent.model.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.CombinedRow;
import org.konvent.model.vote.Happening;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/** One vote in the record: wording, form, every row, total, formula, verdict, what was corrected. */
final class VoteText {

  private final ConventionState state;
  private final Vote vote;
  private final RecordWords words;
  private final VoteFields fields;
  private final List<Line> lines = new ArrayList<>();

  /** A row of the table: whose, its figures by name (empty if hidden), and what is to be said about it. */
  private record Line(String whose, Map<String, String> figures, String remark) {}

  private VoteText(ConventionState state, Vote vote, RecordWords words) {
    this.state = state;
    this.vote = vote;
    this.words = words;
    this.fields = new VoteFields(vote.question().paper(), words);
  }

  static String of(ConventionState state, Vote vote, RecordWords words) {
    return new VoteText(state, vote, words).write();
  }

  private String write() {
    vote.sortedRows().forEach(this::row);
    vote.combined().forEach(this::combined);
    Optional<Result> result =
        state.votes().announced(vote.number()) ? Results.of(state, vote) : Optional.empty();
    result.ifPresent(
        it -> lines.add(new Line(words.say("zusammen", "total"), fields.shown(it.total()), "")));
    return head()
        + (lines.isEmpty() ? "" : table())
        + result.map(it -> verdict(it.verdict())).orElse("")
        + vote.happenings().stream().map(this::happening).collect(Collectors.joining());
  }

  private String head() {
    String follows =
        vote.question()
            .follows()
            .map(before -> words.say(", folgt auf ", ", follows ") + before)
            .orElse("");
    String corrected = vote.corrected() ? words.say(", berichtigt", ", corrected") : "";
    return "%s %d: %s\n  %s; %s%s%s\n"
        .formatted(
            words.say("Abstimmung", "Vote"),
            vote.number(),
            vote.question().subject(),
            words.form(vote.question().paper().form()),
            words.phase(vote.phase()),
            corrected,
            follows);
  }

  private void row(Row row) {
    String channel =
        row.version()
            .map(version -> words.channel(version.channel()))
            .filter(word -> !word.isEmpty())
            .map(word -> ", " + word)
            .orElse("");
    String state = words.row(row.state()) + channel;
    if (row.version().isPresent()) {
      version(row.version().get(), name(row.site()), state);
    } else {
      lines.add(new Line(name(row.site()), Map.of(), state));
    }
    row.earlier().forEach(version -> version(version, "", words.say("zuvor", "before")));
  }

  private void combined(CombinedRow row) {
    String whose = row.sites().stream().map(this::name).collect(Collectors.joining(" + "));
    String remark = words.say("gemeinsam veröffentlicht", "published together");
    lines.add(new Line(whose, fields.shown(row.total()), remark));
  }

  private void version(RowVersion version, String whose, String remark) {
    Optional<Map<String, String>> figures =
        Results.tally(state, version.seq()).map(VoteFields::exact);
    lines.add(
        new Line(
            whose,
            figures.orElse(Map.of()),
            figures.isPresent() ? remark : remark + " " + words.hidden()));
  }

  private String name(String site) {
    return state.sites().all().containsKey(site) ? state.sites().all().get(site).name() : site;
  }

  private String table() {
    Set<String> columns = new LinkedHashSet<>();
    lines.forEach(line -> columns.addAll(line.figures().keySet()));
    List<String> head = new ArrayList<>(List.of(""));
    columns.forEach(column -> head.add(fields.name(column)));
    head.add("");
    TextTable table = new TextTable().line(head);
    for (Line line : lines) {
      List<String> cells = new ArrayList<>(List.of(line.whose()));
      columns.forEach(column -> cells.add(line.figures().getOrDefault(column, "–")));
      cells.add(line.remark());
      table.line(cells);
    }
    return table.toString();
  }

  private String verdict(Verdict verdict) {
    String figures =
        verdict.figures() == null || verdict.figures().isEmpty()
            ? ""
            : ": " + words.formula(verdict.figures());
    String text =
        "  %s: %s (%s%s)\n"
            .formatted(
                words.say("Ergebnis", "Result"),
                words.verdict(verdict.outcome()),
                words.formula(verdict.formula()),
                figures);
    return text
        + people(words.say("Gewählt", "Elected"), verdict.elected())
        + people(words.say("In der Stichwahl", "In the run-off"), verdict.runOff());
  }

  private String people(String word, List<String> options) {
    return options.isEmpty()
        ? ""
        : "  %s: %s\n"
            .formatted(
                word, options.stream().map(fields::option).collect(Collectors.joining(", ")));
  }

  private String happening(Happening event) {
    return "  - %s%s%s%s\n"
        .formatted(
            words.happening(event.what()),
            event.minutes().map(" %d min"::formatted).orElse(""),
            event.site().map(site -> " (" + name(site) + ")").orElse(""),
            event.ground().map(": "::concat).orElse(""));
  }
}
