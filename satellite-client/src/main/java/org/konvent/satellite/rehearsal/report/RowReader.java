package org.konvent.satellite.rehearsal.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A site's row as the master tells it. */
final class RowReader {

  private final OptionNames names;
  private final Map<String, String> sites;
  private final OutboxAudit audit;
  private final boolean byHand;

  RowReader(OptionNames names, Map<String, String> sites, OutboxAudit audit, boolean byHand) {
    this.names = names;
    this.sites = sites;
    this.audit = audit;
    this.byHand = byHand;
  }

  Map<String, Object> read(JsonNode row) {
    Map<String, Object> read = new LinkedHashMap<>();
    read.put(VoteReport.SITE, sites.get(row.path("site").asText()));
    read.put(VoteReport.STATE, row.path("state").asText());
    read.put("channel", text(row.path("channel")));
    read.put("receipt", audit.receipt(row.path("seq").asLong(-1)).orElse(null));
    JsonNode tally = row.path("tally");
    if (byHand) {
      hands(tally, read);
    } else {
      ballots(tally, read);
    }
    return read;
  }

  private static void hands(JsonNode tally, Map<String, Object> read) {
    read.put("present", number(tally.path("present")));
    if (tally.hasNonNull("count")) {
      read.put("exactYes", number(tally.path("count").path("yes")));
      read.put("exactNo", number(tally.path("count").path("no")));
      if (tally.path("count").hasNonNull("abstain")) {
        read.put("abstain", number(tally.path("count").path("abstain")));
      }
      return;
    }
    JsonNode parts = tally.path("parts");
    for (String part : new String[] {"denominator", "yes", "no", "abstain"}) {
      read.put(part, number(parts.path(part)));
    }
  }

  private void ballots(JsonNode tally, Map<String, Object> read) {
    JsonNode slips = tally.path("slips");
    for (String slip : new String[] {"present", "cast", "invalid", "valid"}) {
      read.put(slip, number(slips.path(slip)));
    }
    read.put("options", names.read(tally));
  }

  static Integer number(JsonNode value) {
    return value.isIntegralNumber() ? Integer.valueOf(value.intValue()) : null;
  }

  static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }
}
