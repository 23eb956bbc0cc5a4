package org.konvent.satellite.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.satellite.rehearsal.plan.ExpectedTotal;
import org.konvent.satellite.rehearsal.plan.Phrase;

class ReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String COUNTED =
      """
      {"number":1,"phase":"ANNOUNCED","question":{"kind":"VOTE","subject":"S","secret":false,
       "paper":{"form":"YES_NO_ABSTAIN","options":[{"id":"yes","name":"Ja"},{"id":"no","name":"Nein"},
       {"id":"abstain","name":"Enthaltung"}],"maxSelections":1,"blankBallots":"ABSTENTION",
       "gapsAllowed":false,"singleCheckAllowed":false}},
       "rows":[
        {"site":"bonn","state":"LAPSED"},
        {"site":"aachen","state":"RECEIVED","channel":"SATELLITE","seq":9,"tally":{"form":"COUNTED",
         "slips":{"present":20,"issued":11,"cast":11,"invalid":1,"valid":10},
         "options":[{"option":"yes","count":4},{"option":"no","count":6},{"option":"abstain","count":0}]}}]}
      """;

  private static final String COUNTED_RESULT =
      """
      {"total":{"form":"COUNTED","slips":{"cast":11,"invalid":1,"valid":10},
        "options":[{"option":"yes","count":4},{"option":"no","count":6},{"option":"abstain","count":0}]},
       "verdict":{"outcome":"REJECTED","formula":"yes > no","flipDistance":2}}
      """;

  private static final String HANDS =
      """
      {"number":2,"question":{"kind":"VOTE","subject":"H","secret":false,"paper":{"form":"HAND",
       "maxSelections":1,"gapsAllowed":false,"singleCheckAllowed":false}},
       "rows":[{"site":"aachen","state":"RECEIVED","channel":"SATELLITE","tally":{"form":"HAND",
        "present":60,"parts":{"denominator":8,"yes":6,"no":2}}},
        {"site":"bonn","state":"RECEIVED","channel":"PHONE","tally":{"form":"HAND",
        "present":9,"count":{"yes":5,"no":4}}}]}
      """;

  private static final String HANDS_RESULT =
      """
      {"verdict":{"outcome":"CLOSE","formula":"yes > no","band":{"yes":"50","no":"19","abstain":"0",
       "lower":"-85/3","upper":"435/2","outcome":"CLOSE"}}}
      """;

  private final Map<String, String> sites = new LinkedHashMap<>();
  private final VoteReader reader;

  ReportTest() {
    sites.put("aachen", "Aachen");
    sites.put("bonn", "Bonn");
    reader = new VoteReader(sites, new OutboxAudit(List.of(), List.of()));
  }

  @Test
  void aCountedVoteIsPrintedAsTheMasterTellsIt_sitesInTheirOrder() throws IOException {
    VoteReport vote = reader.read(json(COUNTED), json(COUNTED_RESULT), false);

    assertThat(JSON.writeValueAsString(vote.json()))
        .isEqualTo(
            "{\"number\":1,\"subject\":\"S\",\"form\":\"YES_NO_ABSTAIN\",\"sites\":["
                + "{\"site\":\"Aachen\",\"state\":\"RECEIVED\",\"channel\":\"SATELLITE\","
                + "\"receipt\":null,\"present\":20,\"cast\":11,\"invalid\":1,\"valid\":10,"
                + "\"options\":{\"yes\":4,\"no\":6}},"
                + "{\"site\":\"Bonn\",\"state\":\"LAPSED\",\"channel\":null,\"receipt\":null,"
                + "\"present\":null,\"cast\":null,\"invalid\":null,\"valid\":null,\"options\":{}}],"
                + "\"total\":{\"cast\":11,\"invalid\":1,\"valid\":10,\"options\":{\"yes\":4,\"no\":6}},"
                + "\"verdict\":{\"outcome\":\"REJECTED\",\"formula\":\"yes > no\",\"flipDistance\":2}}");
  }

  @Test
  void candidatesArePrintedWithTheirYesVotes_andRankingsWithTheirBallots() throws IOException {
    String paper =
        """
        {"number":3,"question":{"kind":"ELECTION","subject":"E","secret":false,"paper":{"form":"%s",
         "options":[{"id":"o1","name":"Ada"},{"id":"o2","name":"Ben"}],"maxSelections":1,
         "gapsAllowed":false,"singleCheckAllowed":false}},"rows":[]}
        """;
    VoteReport each =
        reader.read(
            json(paper.formatted("PER_CANDIDATE")),
            json(
                """
                {"total":{"candidates":[{"option":"o1","yes":7,"no":2},{"option":"o2","yes":4,"no":5}]}}
                """),
            false);
    VoteReport ranked =
        reader.read(
            json(paper.formatted("RANKED")),
            json(
                """
                {"total":{"profiles":[{"ranking":{"places":["o2","o1"]},"count":6},
                 {"ranking":{"places":["o1"]},"count":3}]}}
                """),
            false);

    assertThat(each.total()).containsEntry("options", Map.of("Ada", 7, "Ben", 4));
    assertThat(ranked.total()).containsEntry("options", Map.of("Ben > Ada", 6, "Ada", 3));
  }

  @Test
  void handsArePrintedAsTyped_theTotalInExactFractions() throws IOException {
    VoteReport vote = reader.read(json(HANDS), json(HANDS_RESULT), false);

    assertThat(vote.sites().get(0))
        .containsEntry("denominator", 8)
        .containsEntry("yes", 6)
        .containsEntry("no", 2)
        .containsEntry("abstain", null);
    assertThat(vote.sites().get(1)).containsEntry("exactYes", 5).containsEntry("exactNo", 4);
    assertThat(vote.total()).containsEntry("lower", "-85/3").containsEntry("upper", "435/2");
    assertThat(vote.verdict())
        .containsEntry("outcome", "CLOSE")
        .containsEntry("flipDistance", null);
  }

  @Test
  void aDifferenceIsNamedWithTheSiteThatIsMissing() throws IOException {
    VoteReport vote = reader.read(json(COUNTED), json(COUNTED_RESULT), false);
    ExpectedTotal published = new ExpectedTotal(22, 1, 21, Map.of("yes", 15));

    Expectation expectation = Expectation.of(Optional.of(published), List.of(vote));

    assertThat(expectation.matches()).isFalse();
    assertThat(expectation.differences())
        .extracting(Phrase::toString)
        .containsExactly(
            "cast: counted 11, TOTAL says 22, difference -11",
            "valid: counted 10, TOTAL says 21, difference -11",
            "yes: counted 4, TOTAL says 15, difference -11",
            "Bonn: no figures (LAPSED)");
  }

  @Test
  void withoutATotalNothingIsCompared() throws IOException {
    VoteReport vote = reader.read(json(COUNTED), json(COUNTED_RESULT), false);

    assertThat(Expectation.of(Optional.empty(), List.of(vote)))
        .isEqualTo(new Expectation(null, List.of()));
  }

  @Test
  void aRehearsalIsGood_ifNothingIsLostAndTheTotalFits() {
    assertThat(report(null, new Report.Account(5, 0, 1, 0, 0)).isGood()).isTrue();
    assertThat(report(true, new Report.Account(5, 0, 0, 0, 0)).isGood()).isTrue();
    assertThat(report(false, new Report.Account(5, 0, 0, 0, 0)).isGood()).isFalse();
    assertThat(report(null, new Report.Account(5, 1, 0, 0, 0)).isGood()).isFalse();
    assertThat(report(null, new Report.Account(5, 0, 0, 1, 0)).isGood()).isFalse();
    assertThat(report(null, new Report.Account(5, 0, 1, 0, 1)).isGood()).isFalse();
  }

  private static Report report(Boolean matches, Report.Account account) {
    return new Report(
        Map.of(), List.of(), new Expectation(matches, List.of()), account, new Timings(0, 0, 0));
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }
}
