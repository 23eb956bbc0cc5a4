package org.konvent.model.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.verify.HonestDay;

class NistReportTest {

  private static final JsonSchema SCHEMA = schema();

  @Test
  void theReportIsValid_forTheWholeASiteAndHostileNames() throws IOException {
    assertThat(SCHEMA.validate(written(HonestDay.read(Audience.CREW).whole()))).isEmpty();
    assertThat(SCHEMA.validate(written(HostileRecord.minutes()))).isEmpty();
  }

  @Test
  void theSchemaIsAskedForReal() throws IOException {
    JsonNode report = written(HonestDay.read(Audience.CREW).whole());
    ((com.fasterxml.jackson.databind.node.ObjectNode) report).put("Status", "final");

    assertThat(SCHEMA.validate(report)).isNotEmpty();
  }

  @Test
  void estimatesAreNotInIt_countedVotesAre() throws IOException {
    JsonNode contests = written(HonestDay.read(Audience.CREW).whole()).at("/Election/0/Contest");

    assertThat(contests.findValuesAsText("Name")).hasSize(4);
    assertThat(contests.findValuesAsText("@id"))
        .contains("vote-2", "vote-3")
        .doesNotContain("vote-1");
  }

  @Test
  void everyUnitAndCandidateThatIsNamedIsThere() throws IOException {
    JsonNode report = written(HonestDay.read(Audience.CREW).whole());
    Set<String> ids = new HashSet<>(report.findValuesAsText("@id"));

    assertThat(ids).containsAll(report.findValuesAsText("GpUnitId"));
    report
        .findValues("ComposingGpUnitIds")
        .forEach(list -> list.forEach(id -> assertThat(ids).contains(id.asText())));
    report
        .findValues("CandidateIds")
        .forEach(list -> list.forEach(id -> assertThat(ids).contains(id.asText())));
  }

  @Test
  void aRehearsalIsATest() throws IOException {
    assertThat(written(HostileRecord.minutes()).at("/IsTest").booleanValue()).isTrue();
  }

  private static JsonNode written(Minutes minutes) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    NistReport.write(minutes, "de", json);
    return new ObjectMapper().readTree(json.toByteArray());
  }

  private static JsonSchema schema() {
    InputStream file =
        NistReportTest.class.getResourceAsStream("/nist/NIST_V2_election_results_reporting.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(file);
  }
}
