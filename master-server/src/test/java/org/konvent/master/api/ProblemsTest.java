package org.konvent.master.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.problem.ProblemCode;

/** Whatever is refused, and wherever, is refused as {@code application/problem+json}. */
@QuarkusTest
class ProblemsTest {

  @Inject TestCrew crew;

  @TestHTTPResource("/api/v1/sessions")
  URI sessions;

  private String admin;

  @BeforeEach
  void convention() {
    admin = crew.admin();
    crew.found();
  }

  @Test
  void anUnknownAddressIsNotFound() {
    problem(given().get("/api/v1/nothing-here").then(), 404, "not-found");
    problem(given().get("/nothing-here").then(), 404, "not-found");
  }

  @Test
  void aWrongMethodNamesItself() {
    problem(TestCrew.as(admin).put("/api/v1/me").then(), 405, "method-not-allowed");
  }

  @Test
  void nobodyTakesOverThePreparationOfAConventionThatIsNotHere() {
    ValidatableResponse answer =
        crew.command(
            admin,
            "/api/v1/convention",
            Map.of("id", "next", "name", "Next", "rehearsal", true, "preparedAs", "elsewhere"));
    problem(answer, 422, "field-invalid").body("field", equalTo("preparedAs"));
  }

  @Test
  void aWrongMediaTypeIsRefused() {
    problem(
        given().contentType("text/plain").body("x").post("/api/v1/sessions").then(),
        415,
        "media-type-unsupported");
  }

  @Test
  void nobodySignedInIsAskedToSignIn() {
    problem(given().get("/api/v1/convention").then(), 401, "not-signed-in");
  }

  @Test
  void brokenJsonNamesThePlace() {
    problem(
        given().contentType(ContentType.JSON).body("{\"name\": ").post("/api/v1/sessions").then(),
        400,
        "malformed-request");
  }

  @Test
  void aFieldOfTheWrongTypeIsNamed() {
    problem(
            given()
                .contentType(ContentType.JSON)
                .body("{\"name\":7,\"password\":\"x\"}")
                .post("/api/v1/sessions")
                .then(),
            400,
            "malformed-request")
        .body("field", equalTo("name"));
  }

  @Test
  void anUnknownFieldIsNamed() {
    problem(
            given()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\",\"password\":\"x\",\"colour\":1}")
                .post("/api/v1/sessions")
                .then(),
            400,
            "unknown-field")
        .body("field", equalTo("colour"));
  }

  @Test
  void aMissingFieldIsNamed() {
    problem(
            given()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\"}")
                .post("/api/v1/sessions")
                .then(),
            422,
            "field-missing")
        .body("field", equalTo("password"));
  }

  @Test
  void aFieldTwiceIsRefused() {
    problem(
        given()
            .contentType(ContentType.JSON)
            .body("{\"name\":\"a\",\"name\":\"b\",\"password\":\"x\"}")
            .post("/api/v1/sessions")
            .then(),
        400,
        "malformed-request");
  }

  @Test
  void aBodyOfOneMebibyteIsTooLarge() {
    problem(
            given()
                .contentType(ContentType.JSON)
                .body("x".repeat(1 << 20))
                .post("/api/v1/sessions")
                .then(),
            413,
            "body-too-large")
        .body("limit", equalTo(65536));
  }

  @Test
  void aBodyWithoutItsLengthIsCountedWhileReading() throws Exception {
    byte[] large = "x".repeat(1 << 18).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(sessions)
            .header("Content-Type", "application/json")
            .version(HttpClient.Version.HTTP_1_1)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    Assertions.assertThat(answer.statusCode()).isEqualTo(413);
    Assertions.assertThat(answer.body()).contains("body-too-large");
  }

  @Test
  void aSmallBodyWithoutItsLengthIsRead() throws Exception {
    byte[] small = "{\"name\":\"a\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(sessions)
            .header("Content-Type", "application/json")
            .version(HttpClient.Version.HTTP_1_1)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small)))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    Assertions.assertThat(answer.body()).contains("field-missing", "password");
  }

  @Test
  void aCommandWithoutItsIdIsRefused() {
    problem(
            TestCrew.as(crew.with("CHAIR")).body("{}").post("/api/v1/convention/online").then(),
            400,
            "malformed-request")
        .body("field", equalTo("Konvent-Command"));
  }

  @Test
  void aParameterOfThePathIsRefusedInTheBody() {
    problem(
            TestCrew.command(
                crew.with("CHAIR"),
                "/api/v1/votes/1/abort",
                Map.of("vote", 2, "ground", "falscher Wortlaut")),
            400,
            "unknown-field")
        .body("field", equalTo("vote"));
  }

  @Test
  void theSameCommandTwiceGetsTheSameAnswer() {
    String id = java.util.UUID.randomUUID().toString();
    Map<String, Object> site =
        Map.of(
            "site",
            "twice",
            "name",
            "Zweimal",
            "number",
            9,
            "phones",
            java.util.List.of(),
            "password",
            TestCrew.PASSWORD);
    String first = addSite(id, site);
    Assertions.assertThat(addSite(id, site)).isEqualTo(first);
  }

  @Test
  void theTypeOfEveryProblemLeadsToItsExplanation() {
    for (ProblemCode code : ProblemCode.values()) {
      given()
          .header("Accept-Language", "de")
          .get("/problems/" + code.code())
          .then()
          .statusCode(200)
          .contentType(ContentType.JSON)
          .body("code", equalTo(code.code()))
          .body("detail", not(containsString("{")));
    }
  }

  @Test
  void anExplanationIsInTheReadersLanguage_andAPageForABrowser() {
    given()
        .header("Accept-Language", "en")
        .get("/problems/row-changed")
        .then()
        .body("title", equalTo("Other figures by now"));
    given()
        .header("Accept-Language", "de")
        .header("Accept", "text/html")
        .get("/problems/row-changed")
        .then()
        .statusCode(200)
        .contentType(ContentType.HTML)
        .body(containsString("Inzwischen andere Zahlen"));
    problem(given().get("/problems/no-such-problem").then(), 404, "not-found");
  }

  private String addSite(String id, Map<String, Object> site) {
    return TestCrew.as(admin)
        .header("Konvent-Command", id)
        .body(site)
        .post("/api/v1/sites")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status));
  }
}
