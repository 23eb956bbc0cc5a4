package org.konvent.master.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.api.EveryGet;
import org.konvent.master.api.TestCrew;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.VerifierKey;

@QuarkusTest
class JournalOverHttpTest {

  @Inject TestCrew crew;
  @Inject Journal journal;

  private String admin;

  @BeforeEach
  void found() {
    admin = crew.admin();
    crew.found();
  }

  @Test
  void theTimeIsConventionTime() {
    given()
        .get("/api/v1/time")
        .then()
        .statusCode(200)
        .body("receivedAt", greaterThan(1_700_000_000_000L))
        .body("sentAt", greaterThan(1_700_000_000_000L));
  }

  @Test
  void aReceiptOfTheFirstEntryVerifiesWithTheKeyThatItNames() {
    byte[] receipt =
        given().get("/api/v1/log/receipts/0").then().statusCode(200).extract().asByteArray();
    String lines = TestCrew.as(admin).get("/api/v1/log/entries").then().extract().asString();
    byte[] first = lines.substring(0, lines.indexOf('\n')).getBytes(StandardCharsets.UTF_8);
    VerifierKey key = VerifierKey.parse(journal.current().state().life().logKey());

    assertThat(Receipt.parse(receipt).verify(first, key).size()).isPositive();
    given()
        .get("/api/v1/log/checkpoint")
        .then()
        .statusCode(200)
        .body(containsString("konvent/test-day\n"));
  }

  @Test
  void aReceiptThatIsNotThereIsAProblem() {
    given()
        .get("/api/v1/log/receipts/99999")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void theFeedNeedsASignIn_andThenReplaysTheJournal() {
    given().get("/api/v1/feed").then().statusCode(401).body("code", equalTo("not-signed-in"));
    given().get("/api/v1/feed/poll").then().statusCode(401);
    TestCrew.as(admin)
        .get("/api/v1/feed/poll?after=0&wait=5")
        .then()
        .statusCode(200)
        .body("after", equalTo(0))
        .body("epoch", equalTo(1))
        .body("entries.size()", greaterThanOrEqualTo(1));
  }

  @Test
  void theFeedEndsWithTheSession() {
    crew.makeAccount("watching");
    TestCrew.command(admin, "/api/v1/accounts/watching/roles", Map.of("role", "AUDITOR"))
        .statusCode(200);
    List<String> lines = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> feed =
        new EveryGet(crew.signIn("watching")).untilTheEnd("/api/v1/feed", lines::add);
    await().until(() -> lines.contains("event: batch"));
    assertThat(feed).isNotDone();

    TestCrew.as(admin).post("/api/v1/accounts/watching/sessions/end").then().statusCode(204);

    await().until(feed::isDone);
    assertThat(feed).isCompleted();
  }

  @Test
  void aStatementNeedsASite_andASignature() {
    given()
        .contentType("text/plain")
        .body("nonsense")
        .post("/api/v1/statements")
        .then()
        .statusCode(401);
    TestCrew.as(crew.with("RETURNING_OFFICER"))
        .contentType("text/plain")
        .body("nonsense")
        .post("/api/v1/statements")
        .then()
        .statusCode(422)
        .body("code", equalTo("statement-unreadable"));
  }

  @Test
  void theStreamsStandInTheApiDocument() {
    given().get("/api/v1/openapi").then().statusCode(200).body(containsString("/api/v1/feed/poll"));
  }

  @Test
  void healthAndMeasuresTellHowTheJournalIs() {
    given().get("/q/health/ready").then().statusCode(200).body(containsString("leader"));
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("konvent_journal_entries"))
        .body(containsString("konvent_journal_commit_seconds"))
        .body(containsString("konvent_clock_difference_seconds"));
  }
}
