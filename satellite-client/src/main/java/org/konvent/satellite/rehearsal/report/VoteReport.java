package org.konvent.satellite.rehearsal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.satellite.rehearsal.plan.Phrase;

/**
 * One vote as the master tells it after the announcement.
 *
 * @param sites a row for each site, the main site first
 * @param elected names of those elected
 */
public record VoteReport(
    int number,
    String subject,
    String form,
    List<Map<String, Object>> sites,
    Map<String, Object> total,
    Map<String, Object> verdict,
    List<String> elected) {

  static final String SITE = "site";
  static final String STATE = "state";

  public VoteReport {
    sites = List.copyOf(sites);
    elected = List.copyOf(elected);
  }

  /** What is to be said of each site whose figures are not in the total. */
  List<Phrase> sitesWithoutRow() {
    return sites.stream()
        .filter(row -> row.get("channel") == null)
        .map(
            row ->
                Phrase.of(
                    "report.no-figures",
                    String.valueOf(row.get(SITE)),
                    String.valueOf(row.get(STATE))))
        .toList();
  }

  Map<String, Object> json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("number", number);
    document.put("subject", subject);
    document.put("form", form);
    document.put("sites", sites);
    document.put("total", total);
    document.put("verdict", verdict);
    return document;
  }
}
