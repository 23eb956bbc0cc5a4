package org.konvent.satellite.rehearsal.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.RowState;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;

/** From the close to the announcement: findings are settled, the result is declared and announced. */
final class ResultPlay {

  private static final String CHECKED =
      "Asked the site by telephone; the slip was read out again and confirmed.";
  private static final String CHAIR = "The chair sees it so after looking at all sites.";

  private final House house;
  private final Crew crew;
  private final int vote;

  ResultPlay(House house, int vote) {
    this.house = house;
    this.crew = house.crew();
    this.vote = vote;
  }

  void declareAndAnnounce() {
    JsonNode result = crew.read(Seat.OFFICER, path("result"));
    result.path("openFindings").forEach(this::settle);
    if (result.path("total").path("form").asText().equals("HAND")) {
      crew.order(Seat.CHAIR, path("declaration"), byChair(result.path("verdict")));
    } else {
      Map<String, Object> counted = Map.of("basis", "COUNTED", "slips", addedAgain());
      crew.order(Seat.OFFICER, path("declaration"), counted);
    }
    crew.order(Seat.CHAIR, path("announcement"), Map.of());
  }

  private void settle(JsonNode finding) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("rule", finding.path("rule").asText());
    content.put("ground", CHECKED);
    if (finding.hasNonNull("site")) {
      content.put("site", finding.path("site").asText());
    }
    crew.order(Seat.OFFICER, path("findings"), content);
    house.say("settled", vote, finding.path("rule").asText(), finding.path("site").asText("all"));
  }

  private Map<String, Object> byChair(JsonNode verdict) {
    VerdictOutcome computed = VerdictOutcome.valueOf(verdict.path("outcome").asText());
    return switch (computed) {
      case CLEAR_ACCEPT -> hands("CLEAR_ESTIMATE", true);
      case CLEAR_REJECT -> hands("CLEAR_ESTIMATE", false);
      case ACCEPTED -> hands("COUNTED", true);
      case REJECTED -> hands("COUNTED", false);
      case CLOSE, TIE, ELECTED, RUN_OFF, NEEDS_DECISION -> {
        String decisive = verdict.path("band").path("decisive").asText();
        Map<String, Object> decided = hands("CHAIR_DECISION", isPositive(decisive));
        decided.put("ground", CHAIR);
        yield decided;
      }
    };
  }

  private static boolean isPositive(String fraction) {
    return !fraction.startsWith("-") && !fraction.equals("0");
  }

  private static Map<String, Object> hands(String basis, boolean accepted) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("basis", basis);
    content.put("accepted", accepted);
    content.put("slips", Map.of());
    return content;
  }

  /** The officer adds the sites' slips once more, from the rows as they were recorded. */
  private Map<String, Integer> addedAgain() {
    Map<String, Integer> sums = new LinkedHashMap<>();
    for (JsonNode row : crew.read(Seat.OFFICER, "/votes/" + vote).path("rows")) {
      if (!RowState.valueOf(row.path("state").asText()).counts()) {
        continue;
      }
      JsonNode tally = row.path("tally");
      for (JsonNode option : tally.path("options")) {
        add(option.path("option").asText(), option.path("count"), sums);
      }
      for (JsonNode candidate : tally.path("candidates")) {
        add(candidate.path("option").asText(), candidate.path("yes"), sums);
      }
      for (JsonNode profile : tally.path("profiles")) {
        add(ranking(profile.path("ranking")), profile.path("count"), sums);
      }
    }
    return sums;
  }

  private static void add(String what, JsonNode votes, Map<String, Integer> sums) {
    sums.merge(what, votes.asInt(), Integer::sum);
  }

  private static String ranking(JsonNode ranking) {
    return StreamSupport.stream(ranking.path("places").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(">"));
  }

  private String path(String act) {
    return "/votes/" + vote + "/" + act;
  }
}
