package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.MasterProcess;

/** Point 1 of what must be shown: the numbers of real votes come out exactly. */
class RehearsalIT {

  private static final String REFERENDUM = "referendum-2021-ebersberg.csv";
  private static final String ELECTION = "list-election-2021-vaterstetten.csv";
  private static final String HEAD = "site,present,denominator,yes,no,abstain,exactYes,exactNo\n";

  private static final Map<Flavour, MasterProcess> MASTERS = new LinkedHashMap<>();

  @TempDir Path folder;

  @AfterAll
  static void stop() {
    MASTERS.values().forEach(MasterProcess::close);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void everyFigureOfTheReferendumComesOutExactly(Flavour flavour) throws Exception {
    JsonNode vote = comesOutExactly(flavour, REFERENDUM);

    assertThat(vote.path("form").asText()).isEqualTo("YES_NO_ABSTAIN");
    assertThat(vote.path("verdict").path("outcome").asText()).isEqualTo("ACCEPTED");
    assertThat(vote.path("verdict").path("flipDistance").asInt()).isEqualTo(1868);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void everyFigureOfTheListElectionComesOutExactly(Flavour flavour) throws Exception {
    JsonNode vote = comesOutExactly(flavour, ELECTION);

    assertThat(vote.path("form").asText()).isEqualTo("PLURALITY");
    assertThat(vote.path("verdict").path("outcome").asText()).isEqualTo("ELECTED");
  }

  private static JsonNode comesOutExactly(Flavour flavour, String resource)
      throws IOException, InterruptedException {
    PublishedCount published = PublishedCount.of(resource);
    Rehearsed rehearsed = Rehearsed.on(master(flavour), "--counted", published.file().toString());

    assertThat(rehearsed.exitCode()).as(rehearsed.errors()).isZero();
    JsonNode document = rehearsed.document();
    assertThat(document.path("rehearsal").asBoolean()).isTrue();
    assertThat(document.path("expected").path("matches").asBoolean()).isTrue();
    assertThat(document.path("acknowledged").asInt()).isEqualTo(published.sites().size());
    assertThat(document.path("lost").asInt()).isZero();
    assertThat(document.path("lapsed").asInt()).isZero();
    assertThat(document.path("duplicates").asInt()).isZero();
    assertThat(rehearsed.vote().path("sites")).hasSize(published.sites().size());
    for (JsonNode row : rehearsed.vote().path("sites")) {
      assertThat(figures(row)).isEqualTo(published.figures(row.path("site").asText()));
      assertThat(row.path("receipt").isTextual()).isTrue();
    }
    assertThat(figures(rehearsed.vote().path("total")))
        .isEqualTo(published.figures(PublishedCount.TOTAL));
    return rehearsed.vote();
  }

  private static Map<String, Integer> figures(JsonNode row) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (String slip : new String[] {"cast", "invalid", "valid"}) {
      figures.put(slip, row.path(slip).asInt());
    }
    row.path("options")
        .properties()
        .forEach(option -> figures.put(option.getKey(), option.getValue().asInt()));
    return figures;
  }

  @Test
  void aDroppedSiteIsNamedWithTheDifference_andTheExitCodeIsOne() throws Exception {
    PublishedCount published = PublishedCount.of(REFERENDUM);
    Rehearsed rehearsed =
        Rehearsed.on(
            master(Flavour.H2), "--counted", published.file().toString(), "--drop-site", "Anzing");

    assertThat(rehearsed.exitCode()).as(rehearsed.errors()).isEqualTo(1);
    JsonNode expected = rehearsed.document().path("expected");
    assertThat(expected.path("matches").asBoolean(true)).isFalse();
    assertThat(expected.path("differences").toString())
        .contains("yes: counted 35310, TOTAL says 35982, difference -672")
        .contains("no: counted 30556, TOTAL says 32247, difference -1691")
        .contains("Anzing: no figures (LAPSED)");
    assertThat(rehearsed.document().path("lapsed").asInt()).isEqualTo(1);
    assertThat(rehearsed.document().path("acknowledged").asInt()).isEqualTo(20);
  }

  /** The table of the rules: present × parts, κ, turnout; band and outcome exactly. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400:5:3:2: 60:4:3:1: 35:3:1:2: 25:2:1:1:|simple|1|-125/6|435/2|CLOSE",
        "400:5:3:2: 60:4:3:1: 35:3:1:2: 25:2:1:1:|simple|1/2|-85/3|435/2|CLOSE",
        "400:20:13:7: 60:4:3:1: 35:3:1:2: 25:2:1:1:|simple|1|115/6|515/2|CLEAR_ACCEPT",
        "400:20:13:7: 60:4:3:1: 35:3:1:2: 25:2:1:1:|simple|1/2|-25/3|515/2|CLOSE",
        "400:10:9:1: 60:4:3:1: 35:3:2:1:|two-thirds|1|135|455|CLEAR_ACCEPT",
        "400:10:9:1: 60:4:3:1: 35:3:2:1:|two-thirds|1/2|55|455|CLEAR_ACCEPT",
        "10:3:1:2: 10:3:1:2: 10:6:5:1:|simple|1|-26/3|26/3|TIE",
        "10:3:1:2: 10:3:1:2: 10:6:5:1:|simple|1/2|-11|26/3|TIE",
        "400:8:4:3:1 60:4:2:1:1 35:3:1:2:0 25:5:2:2:1|simple|1|-3937/84|4703/28|CLOSE",
        "400:8:4:3:1 60:4:2:1:1 35:3:1:2:0 25:5:2:2:1|simple|1/2|-3937/84|4703/28|CLOSE",
      })
  void handsHaveTheBandOfTheRules(
      String rows, String rule, String turnout, String lower, String upper, String outcome)
      throws Exception {
    Rehearsed rehearsed =
        Rehearsed.on(
            master(Flavour.H2),
            "--hands",
            hands(rows).toString(),
            "--rule",
            rule,
            "--turnout",
            turnout);

    assertThat(rehearsed.exitCode()).as(rehearsed.errors()).isZero();
    JsonNode vote = rehearsed.vote();
    assertThat(vote.path("total").path("lower").asText()).isEqualTo(lower);
    assertThat(vote.path("total").path("upper").asText()).isEqualTo(upper);
    assertThat(vote.path("verdict").path("outcome").asText()).isEqualTo(outcome);
    assertThat(vote.path("verdict").path("flipDistance").isNull()).isTrue();
  }

  private Path hands(String rows) throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    int site = 0;
    for (String row : rows.split(" ")) {
      site++;
      table.append("Site ").append(site).append(',').append(row.replace(':', ',')).append(",,\n");
    }
    return Files.writeString(folder.resolve("hands.csv"), table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"day.yaml", "phone-only.yaml", "hands.yaml"})
  void shippedScenariosPlayToTheEnd(String name) throws Exception {
    Path scenario = Path.of(System.getProperty("konvent.root", "."), "deploy", "scenarios", name);

    Rehearsed rehearsed =
        Rehearsed.on(master(Flavour.H2), "--scenario", scenario.toAbsolutePath().toString());

    assertThat(rehearsed.exitCode()).as(rehearsed.errors()).isZero();
    assertThat(rehearsed.document().path("lost").asInt()).isZero();
    assertThat(rehearsed.document().path("duplicates").asInt()).isZero();
  }

  /** One rehearsal after the other on the same master; each has a journal of its own. */
  private static synchronized MasterProcess master(Flavour flavour) {
    return MASTERS.computeIfAbsent(flavour, wanted -> Databases.fresh(wanted).fast().start());
  }
}
