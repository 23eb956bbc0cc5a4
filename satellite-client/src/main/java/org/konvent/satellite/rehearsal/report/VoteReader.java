package org.konvent.satellite.rehearsal.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.vote.Question;

/** Reads an announced vote back from the master's answers. */
final class VoteReader {

  private final Map<String, String> sites;
  private final OutboxAudit audit;

  /** Names of the sites by their ids, the main site first. */
  VoteReader(Map<String, String> sites, OutboxAudit audit) {
    this.sites = sites;
    this.audit = audit;
  }

  VoteReport read(JsonNode vote, JsonNode result, boolean abstentions) {
    Question question =
        ModelJson.fromTree(
            new ObjectMapper().convertValue(vote.path("question"), Map.class), Question.class);
    OptionNames names = new OptionNames(question.paper(), abstentions);
    RowReader rows = new RowReader(names, sites, audit, question.byHand());
    JsonNode verdict = result.path("verdict");
    return new VoteReport(
        vote.path("number").asInt(),
        question.subject(),
        question.paper().form().name(),
        inOrder(vote.path("rows")).stream().map(rows::read).toList(),
        question.byHand() ? hands(verdict.path("band")) : ballots(result.path("total"), names),
        verdict(verdict),
        StreamSupport.stream(verdict.path("elected").spliterator(), false)
            .map(id -> names.name(id.asText()))
            .toList());
  }

  private List<JsonNode> inOrder(JsonNode rows) {
    List<String> order = List.copyOf(sites.keySet());
    List<JsonNode> sorted = new ArrayList<>();
    rows.forEach(sorted::add);
    sorted.sort(java.util.Comparator.comparingInt(row -> order.indexOf(row.path("site").asText())));
    return sorted;
  }

  private static Map<String, Object> hands(JsonNode band) {
    Map<String, Object> total = new LinkedHashMap<>();
    for (String figure : new String[] {"yes", "no", "abstain", "lower", "upper"}) {
      total.put(figure, RowReader.text(band.path(figure)));
    }
    return total;
  }

  private static Map<String, Object> ballots(JsonNode sum, OptionNames names) {
    Map<String, Object> total = new LinkedHashMap<>();
    for (String slip : new String[] {"cast", "invalid", "valid"}) {
      total.put(slip, RowReader.number(sum.path("slips").path(slip)));
    }
    total.put("options", names.read(sum));
    return total;
  }

  /** Of hands, the outcome is the band's: whether it is clear; counted exactly, it is always clear. */
  private static Map<String, Object> verdict(JsonNode verdict) {
    JsonNode band = verdict.path("band");
    Map<String, Object> read = new LinkedHashMap<>();
    read.put("outcome", RowReader.text((band.isObject() ? band : verdict).path("outcome")));
    read.put("formula", RowReader.text(verdict.path("formula")));
    read.put("flipDistance", RowReader.number(verdict.path("flipDistance")));
    return read;
  }
}
