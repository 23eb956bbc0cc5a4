package org.konvent.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/**
 * The way of a vote with ballots from its question to its result. Figures stay below five ballots a
 * site, where no plausibility rule has anything to ask.
 */
public record VoteDesk(House house, List<SimulatedSite> sites) {

  /** Ballots cast at each site. */
  public static final int CAST = 4;

  private static final int PRESENT = 20;

  /** Every site says how many are there. */
  public void statePresence() {
    sites.parallelStream().forEach(site -> site.state(presence()));
  }

  public static PresenceStated presence() {
    return new PresenceStated(PRESENT, PRESENT, Optional.empty(), Optional.empty());
  }

  /** A yes/no question by ballot. */
  public static PrepareVote question(String subject) {
    return question(subject, BallotPaper.yesNo());
  }

  private static PrepareVote question(String subject, BallotPaper paper) {
    return new PrepareVote(
        Question.of(VoteKind.VOTE, subject, paper, Optional.of(MajorityRule.SIMPLE)));
  }

  public int prepare(String subject) {
    return prepared(question(subject));
  }

  /** A question that hands answer. */
  public int prepareHands(String subject) {
    return prepared(question(subject, BallotPaper.hands()));
  }

  private int prepared(PrepareVote vote) {
    return house.chair().post("/votes", vote).orFail().fact("vote").asInt();
  }

  public void open(int vote, int seconds) {
    order(vote, "opening", Map.of("seconds", seconds));
  }

  /** Every site says <em>Urne zu</em>; those that are neither among these nor said it take no part. */
  public void closeBoxes(int vote) {
    sites.parallelStream()
        .forEach(site -> site.order("/votes/" + vote + "/casting-closed", Map.of()).orFail());
    List<String> taking = sites.stream().map(SimulatedSite::site).toList();
    for (JsonNode row : view(vote).path("rows")) {
      String site = row.path("site").asText();
      boolean closed = row.hasNonNull("castingClosed");
      if (!taking.contains(site) && !closed) {
        order(vote, "non-participation", Map.of("site", site));
      }
    }
  }

  public void endCasting(int vote, int transmitSeconds) {
    order(vote, "casting-end", Map.of("transmitSeconds", transmitSeconds));
  }

  /** A vote in which every box is closed and nothing may be counted yet. */
  public int casting(String subject) {
    int vote = prepare(subject);
    open(vote, 600);
    closeBoxes(vote);
    return vote;
  }

  /** A vote whose figures may come now. */
  public int counting(String subject, int transmitSeconds) {
    int vote = casting(subject);
    endCasting(vote, transmitSeconds);
    return vote;
  }

  /** The chair orders something about a vote. */
  public Reply order(int vote, String act, Object body) {
    return house.chair().post("/votes/" + vote + "/" + act, body).orFail();
  }

  public JsonNode view(int vote) {
    return house.chair().get("/votes/" + vote).orFail().json();
  }

  public String phase(int vote) {
    return view(vote).path("phase").asText();
  }

  /** Hash that binds figures to the question. */
  public Hash bound(int vote) {
    return Hash.ofHex(view(vote).path("bound").asText());
  }

  public long deadline(int vote) {
    return view(vote).path("window").path("deadline").asLong();
  }

  public JsonNode row(int vote, String site) {
    for (JsonNode row : view(vote).path("rows")) {
      if (row.path("site").asText().equals(site)) {
        return row;
      }
    }
    throw new IllegalStateException("no row of " + site);
  }

  /** Figures for the first time: {@code yes} of {@value #CAST}, the rest no. */
  public static TallyStated tally(int vote, Hash bound, int yes) {
    return tally(vote, bound, yes, Optional.empty(), Optional.empty());
  }

  /** Figures that replace others, or correct them after the close. */
  public static TallyStated tally(
      int vote,
      Hash bound,
      int yes,
      Optional<Long> supersedes,
      Optional<TallyStated.Correction> correction) {
    Slips slips = new Slips(PRESENT, CAST, CAST, 0, CAST, null);
    CountedTally figures = CountedTally.yesNo(slips, yes, CAST - yes, 0);
    return new TallyStated(vote, bound, figures, List.of("p-1", "p-2"), supersedes, correction);
  }

  /** The total over all rows, as the crew reads it after the close. */
  public JsonNode result(int vote) {
    return house.chair().get("/votes/" + vote + "/result").orFail().json();
  }

  /** The returning officer settles every finding that is open. */
  public void settle(int vote) {
    for (JsonNode finding : result(vote).path("openFindings")) {
      Map<String, Object> body = new HashMap<>();
      body.put("rule", finding.path("rule").asText());
      body.put("ground", "seen on paper");
      if (finding.hasNonNull("site")) {
        body.put("site", finding.path("site").asText());
      }
      house.officer().post("/votes/" + vote + "/findings", body).orFail();
    }
  }

  /** Settles what is open, declares what the slips say when they are added again, and announces. */
  public void announce(int vote) {
    settle(vote);
    Map<String, Integer> slips = new HashMap<>();
    for (JsonNode option : result(vote).path("total").path("options")) {
      slips.put(option.path("option").asText(), option.path("count").asInt());
    }
    house
        .officer()
        .post("/votes/" + vote + "/declaration", Map.of("basis", "COUNTED", "slips", slips))
        .orFail();
    order(vote, "announcement", Map.of());
  }
}
