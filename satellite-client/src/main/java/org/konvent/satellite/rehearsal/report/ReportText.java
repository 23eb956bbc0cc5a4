package org.konvent.satellite.rehearsal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report for people: one table per vote, then what became of the statements. */
public final class ReportText {

  private ReportText() {}

  public static List<String> of(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add("REHEARSAL: none of these figures is a result.");
    report.votes().forEach(vote -> lines.addAll(vote(vote)));
    lines.add("");
    lines.add(expectation(report.expectation()));
    report.expectation().differences().forEach(line -> lines.add("  " + line));
    Report.Account account = report.account();
    lines.add(
        "Tallies acknowledged %d, statements lost %d, rows lapsed %d, duplicates %d"
            .formatted(
                account.acknowledged(), account.lost(), account.lapsed(), account.duplicates()));
    lines.add(
        "Tally to receipt: half within %d ms, 99 of 100 within %d ms, all within %d ms"
            .formatted(report.timings().p50(), report.timings().p99(), report.timings().max()));
    lines.add(
        "Log %s: %s entries, root %s"
            .formatted(
                report.log().get("origin"), report.log().get("size"), report.log().get("root")));
    return lines;
  }

  private static String expectation(Expectation expectation) {
    if (expectation.matches() == null) {
      return "No published total to compare with.";
    }
    return expectation.matches()
        ? "The total is the published one."
        : "The total is NOT the published one:";
  }

  private static List<String> vote(VoteReport vote) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Vote %d, %s: %s".formatted(vote.number(), vote.form(), vote.subject()));
    for (Map<String, Object> row : vote.sites()) {
      lines.add("  %-30s %-12s %s".formatted(row.get("site"), row.get("state"), figures(row)));
    }
    lines.add("  %-30s %-12s %s".formatted("TOTAL", "", figures(vote.total())));
    String elected =
        vote.elected().isEmpty() ? "" : "; elected: " + String.join(", ", vote.elected());
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
