package org.konvent.satellite.rehearsal.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.SignedNote;
import org.konvent.model.vote.RowState;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.rehearsal.play.House;
import org.konvent.satellite.rehearsal.play.Plan;

/** Asks the master for everything that is printed; only what sites hold themselves comes from them. */
public final class ReportReader {

  private static final int PAGE = 1_000;

  private final House house;
  private final Crew crew;
  private final Plan plan;

  public ReportReader(House house, Plan plan) {
    this.house = house;
    this.crew = house.crew();
    this.plan = plan;
  }

  public Report read() {
    OutboxAudit audit = new OutboxAudit(log(), house.sites());
    VoteReader reader = new VoteReader(siteNames(), audit);
    List<VoteReport> votes = new ArrayList<>();
    new TreeMap<>(house.plans())
        .forEach((number, planned) -> votes.add(vote(reader, number, planned)));
    Report.Account account =
        new Report.Account(
            audit.acknowledged(),
            audit.lost(),
            lapsed(votes, false),
            audit.duplicates(),
            lapsed(votes, true));
    return new Report(
        checkpoint(),
        votes,
        Expectation.of(plan.expected(), votes),
        account,
        Timings.of(house.receipts().tallyMillis()));
  }

  private VoteReport vote(VoteReader reader, int number, VotePlan planned) {
    JsonNode vote = crew.read(Seat.CHAIR, "/votes/" + number);
    JsonNode result = crew.read(Seat.CHAIR, "/votes/" + number + "/result");
    return reader.read(vote, result, planned.countsAbstentions());
  }

  private Map<String, String> siteNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode site : crew.read(Seat.CHAIR, "/sites")) {
      names.put(site.path("site").asText(), site.path("name").asText());
    }
    return names;
  }

  /** Rows that lapsed; only those that should not have, if asked so. */
  private int lapsed(List<VoteReport> votes, boolean unplanned) {
    int lapsed = 0;
    for (VoteReport vote : votes) {
      VotePlan planned = house.plans().get(vote.number());
      for (Map<String, Object> row : vote.sites()) {
        boolean wanted =
            !unplanned
                || plan.complete()
                || planned.rows().containsKey(String.valueOf(row.get(VoteReport.SITE)));
        if (wanted && row.get(VoteReport.STATE).equals(RowState.LAPSED.name())) {
          lapsed++;
        }
      }
    }
    return lapsed;
  }

  private Map<String, Object> checkpoint() {
    String note = crew.readText(Seat.CHAIR, "/log/checkpoint");
    Checkpoint checkpoint =
        Checkpoint.parseText(
            SignedNote.parse(note.getBytes(java.nio.charset.StandardCharsets.UTF_8)).text());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("origin", checkpoint.origin());
    log.put("size", checkpoint.size());
    log.put("root", checkpoint.root().base64());
    return log;
  }

  private List<String> log() {
    List<String> lines = new ArrayList<>();
    List<String> page;
    do {
      String path = "/log/entries?after=%d&limit=%d".formatted(lines.size(), PAGE);
      page = crew.readText(Seat.CHAIR, path).lines().toList();
      lines.addAll(page);
    } while (!page.isEmpty());
    return lines;
  }
}
