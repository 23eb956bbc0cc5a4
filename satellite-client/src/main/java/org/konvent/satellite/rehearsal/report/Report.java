package org.konvent.satellite.rehearsal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a rehearsal, in the form in which it is printed.
 *
 * @param log origin, size and root of the master's log
 * @param votes one for each announced vote
 * @param expectation whether the total is the one that was published
 * @param account what became of what the sites stated
 * @param timings how long tallies took
 */
public record Report(
    Map<String, Object> log,
    List<VoteReport> votes,
    Expectation expectation,
    Account account,
    Timings timings) {

  /**
   * @param acknowledged tallies whose receipt the site verified
   * @param lost statements of the sites that the master's log does not hold, or holds without a receipt
   * @param lapsed rows that lapsed
   * @param duplicates statements that the log holds more than once
   * @param missed rows that lapsed although figures were there to be sent
   */
  public record Account(int acknowledged, int lost, int lapsed, int duplicates, int missed) {}

  public Report {
    votes = List.copyOf(votes);
  }

  /** Whether everything was acknowledged and the total, where one is known, is the same. */
  public boolean isGood() {
    return account.lost == 0
        && account.duplicates == 0
        && account.missed == 0
        && !Boolean.FALSE.equals(expectation.matches());
  }

  /** The document of {@code --json}. */
  public Map<String, Object> json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("rehearsal", true);
    document.put("log", log);
    document.put("votes", votes.stream().map(VoteReport::json).toList());
    document.put("expected", expectation.json());
    document.put("acknowledged", account.acknowledged);
    document.put("lost", account.lost);
    document.put("lapsed", account.lapsed);
    document.put("duplicates", account.duplicates);
    document.put("timings", Map.of("tallyAckMs", timings.json()));
    return document;
  }
}
