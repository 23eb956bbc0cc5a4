package org.konvent.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** The options of a total as the API tells them. */
final class Totals {

  private Totals() {}

  static Map<String, Integer> of(JsonNode result) {
    Map<String, Integer> totals = new TreeMap<>();
    for (JsonNode option : result.path("total").path("options")) {
      totals.put(option.path("option").asText(), option.path("count").asInt());
    }
    return totals;
  }

  /** The same, added up from the figures of each row of a vote. */
  static Map<String, Integer> ofRows(JsonNode vote) {
    Map<String, Integer> totals = new TreeMap<>();
    for (JsonNode row : vote.path("rows")) {
      for (JsonNode option : row.path("tally").path("options")) {
        totals.merge(option.path("option").asText(), option.path("count").asInt(), Integer::sum);
      }
    }
    return totals;
  }
}
