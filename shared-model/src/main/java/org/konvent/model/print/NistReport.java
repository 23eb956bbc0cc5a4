package org.konvent.model.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.konvent.model.convention.ConventionZone;
import org.konvent.model.convention.Life;
import org.konvent.model.minutes.Cover;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.VoteMinutes;
import org.konvent.model.tally.Verdict;

/**
 * The counted votes as an election results report (NIST SP 1500-100, version 2): what was announced, as whole numbers.
 * Shows of hands that were estimated are not in it, for there nobody counted voters.
 */
public final class NistReport {

  /** The reporting unit of all sites together. */
  static final String ALL = "convention";

  private final Minutes minutes;
  private final NistJson json;

  /** Sites that were published together, by the id of their reporting unit. */
  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  private final List<NistContest.Candidate> candidates = new ArrayList<>();

  private boolean corrected;

  /** When the first of these votes was opened. */
  private long first = Long.MAX_VALUE;

  private NistReport(Minutes minutes, NistJson json) {
    this.minutes = minutes;
    this.json = json;
  }

  /**
   * Writes the report, one vote after the other.
   *
   * @param language of what the convention itself wrote, such as {@code de}
   */
  public static void write(Minutes minutes, String language, OutputStream out) {
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new NistReport(minutes, new NistJson(generator, language)).report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report() throws IOException {
    Cover cover = minutes.cover();
    json.object(
        "ElectionReport",
        () -> {
          json.field("Format", "precinct-level");
          json.field(
              "GeneratedDate",
              Instant.ofEpochMilli(cover.at()).truncatedTo(ChronoUnit.SECONDS).toString());
          json.field("Issuer", cover.life().name()).field("IssuerAbbreviation", cover.life().id());
          json.field("IsTest", cover.life().rehearsal());
          json.field("SequenceStart", 1).field("SequenceEnd", 1);
          json.field("VendorApplicationId", "Konvent");
          json.field(
              "Notes",
              "log of %d entries with root %s"
                  .formatted(cover.log().size(), cover.log().root().hex()));
          json.list("Election", () -> json.object("Election", this::election));
          json.list("GpUnit", this::units);
          json.field("Status", status());
        });
  }

  /** Published records are certified; before, a corrected result says so first. */
  private String status() {
    Life.Phase phase = minutes.cover().life().phase();
    if (phase == Life.Phase.PUBLISHED) {
      return "certified";
    }
    if (corrected) {
      return "correction";
    }
    return phase == Life.Phase.ENDED ? "unofficial-complete" : "unofficial-partial";
  }

  private void election() throws IOException {
    json.field("ElectionScopeId", ALL);
    json.field("Type", "other").field("OtherType", "party convention");
    json.texts("Name", minutes.cover().life().name());
    json.list("Contest", this::contests);
    json.list("Candidate", this::candidates);
    json.field("StartDate", day(Math.min(first, minutes.cover().at())));
    json.field("EndDate", day(minutes.cover().at()));
  }

  private static String day(long millis) {
    return Instant.ofEpochMilli(millis).atZone(ConventionZone.ZONE).toLocalDate().toString();
  }

  private void contests() throws IOException {
    NistContest contest = new NistContest(json, groups, candidates);
    for (VoteMinutes vote : minutes.votes()) {
      if (isCounted(vote)) {
        contest.write(vote);
        corrected |= vote.vote().corrected();
        first = Math.min(first, vote.vote().window().orElseThrow().openedAt());
      }
    }
  }

  /** Announced, not taken back, and every voter counted. */
  private static boolean isCounted(VoteMinutes vote) {
    boolean holds =
        switch (vote.vote().phase()) {
          case ANNOUNCED, FINAL -> true;
          case PREPARED, OPEN, COUNTING, OVERDUE, CLOSED, ABORTED, ANNULLED -> false;
        };
    boolean estimated = vote.verdict().map(Verdict::band).filter(band -> !band.exact()).isPresent();
    return holds && !estimated && !vote.total().isEmpty();
  }

  private void candidates() throws IOException {
    for (NistContest.Candidate candidate : candidates) {
      json.object(
          "Candidate",
          () -> json.field("@id", candidate.id()).texts("BallotName", candidate.name()));
    }
  }

  private void units() throws IOException {
    List<String> sites = minutes.siteNames().keySet().stream().sorted().toList();
    unit(ALL, minutes.cover().life().name(), sites.stream().map(NistReport::unitOf).toList());
    for (String site : sites) {
      unit(unitOf(site), minutes.siteName(site), List.of());
    }
    for (Map.Entry<String, List<String>> group : groups.entrySet()) {
      String name = String.join(" + ", group.getValue().stream().map(minutes::siteName).toList());
      unit(group.getKey(), name, group.getValue().stream().map(NistReport::unitOf).toList());
    }
  }

  static String unitOf(String site) {
    return "site-" + site;
  }

  private void unit(String id, String name, List<String> parts) throws IOException {
    json.object(
        "ReportingUnit",
        () -> {
          json.field("@id", id)
              .field("Type", "other")
              .field("OtherType", parts.isEmpty() ? "site" : "sites");
          json.texts("Name", name);
          if (!parts.isEmpty()) {
            json.list(
                "ComposingGpUnitIds",
                () -> {
                  for (String part : parts) {
                    json.out().writeString(part);
                  }
                });
          }
        });
  }
}
