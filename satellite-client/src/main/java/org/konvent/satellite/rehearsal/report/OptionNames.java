package org.konvent.satellite.rehearsal.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.satellite.rehearsal.plan.BallotFigures;

/**
 * From the ids on a ballot paper to the names that people use.
 *
 * @param abstentions whether abstentions are shown where there are none
 */
record OptionNames(BallotPaper paper, boolean abstentions) {

  /**
   * Counts by name, in the order of the paper: votes of each option, yes votes of each candidate, or
   * ballots of each ranking.
   */
  Map<String, Object> read(JsonNode figures) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (JsonNode count : figures.path("candidates")) {
      named.put(name(count.path("option").asText()), RowReader.number(count.path("yes")));
    }
    for (JsonNode profile : figures.path("profiles")) {
      named.put(ranking(profile.path("ranking")), RowReader.number(profile.path("count")));
    }
    for (JsonNode count : figures.path("options")) {
      String id = count.path("option").asText();
      Integer votes = RowReader.number(count.path("count"));
      boolean shown = abstentions || !id.equals(BallotPaper.ABSTAIN) || votes == null || votes > 0;
      if (shown) {
        named.put(name(id), votes);
      }
    }
    return named;
  }

  private String ranking(JsonNode ranking) {
    return StreamSupport.stream(ranking.path("places").spliterator(), false)
        .map(place -> name(place.asText()))
        .collect(Collectors.joining(" > "));
  }

  String name(String id) {
    return paper.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .map((BallotOption option) -> BallotFigures.label(paper, option))
        .orElse(id);
  }
}
