package org.konvent.model.minutes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.HandTotal;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.Total;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/** One vote in the record: wording, form, every row, total, formula, verdict, what was corrected. */
final class VoteText {

  private final ConventionState state;
  private final RecordWords words;
  private final StringBuilder text = new StringBuilder();

  private VoteText(ConventionState state, RecordWords words) {
    this.state = state;
    this.words = words;
  }

  static String of(ConventionState state, Vote vote, RecordWords words) {
    return new VoteText(state, words).write(vote);
  }

  private String write(Vote vote) {
    line(
        "%s %d: %s"
            .formatted(words.say("Abstimmung", "Vote"), vote.number(), vote.question().subject()));
    line(
        "  %s, %s%s"
            .formatted(
                vote.question().paper().form(),
                words.phase(vote.phase()),
                vote.corrected() ? words.say(", berichtigt", ", corrected") : ""));
    vote.sortedRows().forEach(this::row);
    if (state.votes().announced(vote.number())) {
      Results.of(state, vote).ifPresent(this::result);
    }
    vote.happenings()
        .forEach(
            event ->
                line(
                    "  - "
                        + event.what()
                        + event.site().map(site -> " (" + site + ")").orElse("")));
    return text.toString();
  }

  private void row(Row row) {
    Optional<Tally> tally = Results.tally(state, row);
    String channel = row.version().map(RowVersion::channel).map(way -> " " + way).orElse("");
    line(
        "  %-12s %s%s: %s"
            .formatted(
                row.site(),
                words.row(row.state()),
                channel,
                tally
                    .map(VoteText::figures)
                    .orElse(row.version().isPresent() ? words.hidden() : "–")));
    row.earlier().forEach(version -> earlier(version, row.site()));
  }

  private void earlier(RowVersion version, String site) {
    String figures =
        Results.tally(state, version.seq()).map(VoteText::figures).orElse(words.hidden());
    line("  %-12s %s: %s".formatted(site, words.say("zuvor", "before"), figures));
  }

  private void result(Result result) {
    Verdict verdict = result.verdict();
    line("  %-12s %s".formatted(words.say("Gesamt", "Total"), total(result.total())));
    line(
        "  %s: %s   [%s]  %s"
            .formatted(
                words.say("Ergebnis", "Result"),
                words.verdict(verdict.outcome()),
                verdict.formula(),
                verdict.figures() == null ? "" : verdict.figures()));
    if (!verdict.elected().isEmpty()) {
      line("  " + words.say("Gewählt: ", "Elected: ") + String.join(", ", verdict.elected()));
    }
    if (!verdict.runOff().isEmpty()) {
      line("  " + words.say("Stichwahl: ", "Run-off: ") + String.join(", ", verdict.runOff()));
    }
  }

  private static String figures(Tally tally) {
    Map<String, Integer> fields = new TreeMap<>(EntryComparison.fields(tally));
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .map(field -> field.getKey().replace("option:", "") + " " + field.getValue())
        .collect(Collectors.joining(", "));
  }

  private String total(Total total) {
    if (total instanceof HandTotal hands) {
      return "%s ≈ %s, %s ≈ %s, %s ≈ %s"
          .formatted("yes", hands.yes(), "no", hands.no(), "abstain", hands.abstain());
    }
    CountedTotal counted = (CountedTotal) total;
    String options =
        counted.options().stream()
            .map(count -> count.option() + " " + count.count())
            .collect(Collectors.joining(", "));
    String candidates =
        counted.candidates().stream()
            .map(c -> "%s %d/%d/%d".formatted(c.option(), c.yes(), c.no(), c.abstain()))
            .collect(Collectors.joining(", "));
    return "cast %d, invalid %d, valid %d, %s%s"
        .formatted(
            counted.slips().cast(),
            counted.slips().invalid(),
            counted.slips().valid(),
            options,
            candidates);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
