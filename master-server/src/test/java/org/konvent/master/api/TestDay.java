package org.konvent.master.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Question;
import org.konvent.model.wire.StatementReply;

/** A convention that is online, with three enrolled sites and one account of every role. */
@ApplicationScoped
public class TestDay {

  /** The main site is much larger than the others, which are small by the convention's own measure. */
  public static final Map<String, Integer> PRESENT =
      Map.of("haupt", 9_000_000, "trier", 4_100_000, "ulm", 4_200_000);

  public static final List<String> SITES = List.of("haupt", "trier", "ulm");

  private static final Profile PROFILE = new Profile(3_000, 10_000, 900_000, 20, 5_000_000);

  private final Map<String, TestSite> sites = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();
  private final TestCrew crew;

  public TestDay(TestCrew crew) {
    this.crew = crew;
  }

  /** Begins once; later calls find it running. */
  public void begin() {
    if (!sites.isEmpty()) {
      return;
    }
    RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    String admin = crew.admin();
    Map<String, Object> founding =
        Map.of(
            "id",
            "test-day",
            "name",
            "Testtag",
            "rehearsal",
            true,
            "profile",
            ModelJson.tree(PROFILE));
    TestCrew.command(admin, "/api/v1/convention", founding).statusCode(200);
    EndpointRoles.ROLES.stream().filter(TestDay::isGranted).forEach(this::token);
    for (String site : SITES) {
      sites.put(site, new TestSite(site).added(admin, sites.size() + 1).enrolled(admin));
      tokens.put(site, sites.get(site).signIn());
    }
    chair("/convention/online", Map.of()).statusCode(200);
    SITES.forEach(this::reportsPresent);
  }

  private static boolean isGranted(String role) {
    return !role.equals("NOBODY") && !role.equals("ADMIN") && !role.equals("SITE");
  }

  private void reportsPresent(String site) {
    int there = PRESENT.get(site);
    states(site, new PresenceStated(there, there, Optional.empty(), Optional.of("gezählt")));
  }

  public TestSite site(String name) {
    return sites.get(name);
  }

  /**
   * @param who a site, or a role
   */
  public String token(String who) {
    return tokens.computeIfAbsent(who, crew::holding);
  }

  public StatementReply states(String site, StatementBody body) {
    return sites.get(site).states(tokens.get(site), body);
  }

  public ValidatableResponse chair(String path, Object body) {
    return TestCrew.command(token("CHAIR"), "/api/v1" + path, body);
  }

  public ValidatableResponse officer(String path, Object body) {
    return TestCrew.command(token("RETURNING_OFFICER"), "/api/v1" + path, body);
  }

  public ValidatableResponse order(int vote, String act, Object body) {
    return chair("/votes/" + vote + "/" + act, body).statusCode(200);
  }

  /** Prepares a vote; its number. */
  public int prepare(Question question) {
    chair("/votes", Map.of("question", ModelJson.tree(question))).statusCode(200);
    List<Integer> numbers =
        TestCrew.as(token("CHAIR")).get("/api/v1/votes").then().extract().path("number");
    return numbers.get(numbers.size() - 1);
  }

  /** Opens a vote with ballots, closes every box and ends casting. */
  public void openAndCast(int vote) {
    order(vote, "opening", Map.of("seconds", 600));
    for (String site : SITES) {
      TestCrew.command(token(site), "/api/v1/votes/" + vote + "/casting-closed", Map.of())
          .statusCode(200);
    }
    order(vote, "casting-end", Map.of("transmitSeconds", 600));
  }

  public StatementReply tally(
      String site, int vote, Tally figures, Optional<TallyStated.Correction> correction) {
    String bound =
        TestCrew.as(token(site)).get("/api/v1/votes/" + vote).then().extract().path("bound");
    StatementReply reply =
        states(
            site,
            new TallyStated(
                vote,
                Hash.ofHex(bound),
                figures,
                List.of("o1", "o2"),
                Optional.empty(),
                correction));
    assertThat(reply.problem()).as(site + " in vote " + vote).isEmpty();
    return reply;
  }

  /** The returning officer proposes the correction that waits, and the chair approves it. */
  public void releasesCorrection(int vote, String site) {
    String reader = token("RETURNING_OFFICER");
    Number waiting =
        TestCrew.as(reader)
            .get("/api/v1/votes/" + vote)
            .then()
            .extract()
            .path("rows.find { it.site == '" + site + "' }.pending[0].seq");
    Map<String, Object> act =
        Map.of(
            "vote",
            vote,
            "site",
            site,
            "correction",
            waiting,
            "reason",
            "Zahlendreher",
            "paper",
            "Blatt 3");
    officer("/proposals", Map.of("act", "CorrectTally", "content", act)).statusCode(200);
    ExtractableResponse<Response> proposals =
        TestCrew.as(reader).get("/api/v1/proposals").then().extract();
    String id = proposals.path("[-1].proposal");
    chair("/proposals/" + id + "/approval", Map.of("hash", proposals.path("[-1].hash")))
        .statusCode(200);
  }
}
