package org.konvent.satellite.rehearsal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.konvent.satellite.rehearsal.plan.Phrase;

/** The report for people: one table per vote, then what became of the statements. */
public final class ReportText {

  private ReportText() {}

  public static List<String> of(Report report, Locale reader) {
    List<String> lines = new ArrayList<>();
    lines.add(Phrase.of("report.rehearsal").in(reader));
    report.votes().forEach(vote -> lines.addAll(vote(vote, reader)));
    lines.add("");
    lines.add(expectation(report.expectation()).in(reader));
    report.expectation().differences().forEach(line -> lines.add("  " + line.in(reader)));
    Report.Account account = report.account();
    lines.add(
        Phrase.of(
                "report.account",
                account.acknowledged(),
                account.lost(),
                account.lapsed(),
                account.duplicates())
            .in(reader));
    lines.add(
        Phrase.of(
                "report.timings",
                report.timings().p50(),
                report.timings().p99(),
                report.timings().max())
            .in(reader));
    lines.add(
        Phrase.of(
                "report.log",
                String.valueOf(report.log().get("origin")),
                String.valueOf(report.log().get("size")),
                String.valueOf(report.log().get("root")))
            .in(reader));
    return lines;
  }

  private static Phrase expectation(Expectation expectation) {
    if (expectation.matches() == null) {
      return Phrase.of("report.no-total");
    }
    return Phrase.of(expectation.matches() ? "report.matches" : "report.differs");
  }

  private static List<String> vote(VoteReport vote, Locale reader) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(Phrase.of("report.vote", vote.number(), vote.form(), vote.subject()).in(reader));
    for (Map<String, Object> row : vote.sites()) {
      lines.add("  %-30s %-12s %s".formatted(row.get("site"), row.get("state"), figures(row)));
    }
    String total = Phrase.of("report.total").in(reader);
    lines.add("  %-30s %-12s %s".formatted(total, "", figures(vote.total())));
    String elected =
        vote.elected().isEmpty() ? "" : Phrase.of("report.elected", vote.elected()).in(reader);
    lines.add(
        "  %s (%s)%s"
            .formatted(vote.verdict().get("outcome"), vote.verdict().get("formula"), elected));
    return lines;
  }

  private static String figures(Map<String, Object> row) {
    return row.entrySet().stream()
        .filter(figure -> !List.of("site", "state", "channel", "receipt").contains(figure.getKey()))
        .filter(figure -> figure.getValue() != null)
        .map(
            figure ->
                figure.getValue() instanceof Map<?, ?> options
                    ? options(options)
                    : figure.getKey() + " " + figure.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String options(Map<?, ?> options) {
    return options.entrySet().stream()
        .map(option -> option.getKey() + " " + option.getValue())
        .collect(Collectors.joining(", "));
  }
}
