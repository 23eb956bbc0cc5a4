package org.konvent.master.account;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.api.TestCrew;

@QuarkusTest
class SignInTest {

  @Inject TestCrew crew;

  private String admin;

  @BeforeEach
  void administrator() {
    admin = crew.admin();
  }

  @Test
  void signingInSetsACookieThatScriptsCannotReadAndOtherSitesDoNotGet() {
    Response answer =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("name", TestCrew.ADMIN, "password", TestCrew.PASSWORD))
            .post("/api/v1/sessions");
    answer.then().statusCode(200).body("token", nullValue());
    assertThat(answer.header("Set-Cookie"))
        .contains("konvent=", "HttpOnly", "SameSite=Strict", "Path=/");
    given()
        .cookie("konvent", answer.cookie("konvent"))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("who", equalTo("account:admin"))
        .body("roles", hasItem("ADMIN"));
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountHaveOneAnswer() {
    String wrong = TestCrew.signInAnswer(TestCrew.ADMIN, "wrong").asString();
    String unknown = TestCrew.signInAnswer("nobody-here", "wrong").asString();
    assertThat(wrong).isEqualTo(unknown).contains("sign-in-failed");
    crew.signIn(TestCrew.ADMIN); // clears what was counted
  }

  @Test
  void guessingIsSlowed_andTheRightPasswordAfterwardsStillLetsIn() {
    crew.makeAccount("guessed");
    int slowed = 0;
    for (int i = 0; i < 30; i++) {
      slowed += TestCrew.signInAnswer("guessed", "guess " + i).statusCode() == 429 ? 1 : 0;
    }
    assertThat(slowed).isPositive();
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(20))
        .until(() -> TestCrew.signInAnswer("guessed", TestCrew.PASSWORD).statusCode() == 200);
  }

  @Test
  void anUnknownNameIsAsMuchWorkAsAKnownOne() {
    crew.makeAccount("known");
    double before = hashes();
    TestCrew.signInAnswer("known", "wrong").then().statusCode(401);
    double known = hashes() - before;
    TestCrew.signInAnswer("unknown-to-all", "wrong").then().statusCode(401);
    assertThat(known).isEqualTo(1);
    assertThat(hashes() - before).isEqualTo(2 * known);
  }

  @Test
  void twoHundredGuessesAreSlowed_whileThePersonSignsInFromElsewhere() throws Exception {
    crew.makeAccount("chased");
    double before = hashes();
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      refused += TestCrew.signInAnswer("chased", "guess " + i).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(150);
    assertThat(hashes() - before).as("guesses that were compared").isEqualTo(200 - refused);

    assertThat(signInFrom("127.0.0.2", "chased")).startsWith("HTTP/1.1 200");
    // One try comes back every six seconds; were the others forgotten, all of these would pass.
    assertThat(IntStream.range(0, 5).map(i -> answerTo("again " + i))).contains(429);
  }

  /** Two are compared at a time and many wait; those count already. */
  @Test
  void guessesAtOnceAreCountedBeforeTheFirstIsAnswered() {
    crew.makeAccount("stormed");
    double before = hashes();
    ExecutorService crowd = Executors.newCachedThreadPool();
    List<CompletableFuture<?>> guesses = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String guess = "storm " + i;
      guesses.add(CompletableFuture.runAsync(() -> TestCrew.signInAnswer("stormed", guess), crowd));
    }
    guesses.forEach(CompletableFuture::join);
    crowd.shutdown();
    assertThat(hashes() - before).as("guesses that were compared").isBetween(10.0, 30.0);
  }

  private static int answerTo(String guess) {
    return TestCrew.signInAnswer("chased", guess).statusCode();
  }

  private static double hashes() {
    String line =
        given()
            .get("/q/metrics")
            .asString()
            .lines()
            .filter(it -> it.startsWith("konvent_password_hashes_total"))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(line.substring(line.lastIndexOf(' ')));
  }

  /** The first line of the answer, asked from another address of this machine. */
  private static String signInFrom(String address, String name) throws IOException {
    String body = "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, TestCrew.PASSWORD);
    String request =
        "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(body.length(), body);
    try (Socket socket =
        new Socket("127.0.0.1", RestAssured.port, InetAddress.getByName(address), 0)) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
          .readLine();
    }
  }

  @Test
  void anEndedSessionIsRefusedAtOnce() {
    crew.makeAccount("leaving");
    String token = crew.signIn("leaving");
    TestCrew.as(token).get("/api/v1/me").then().statusCode(200);
    TestCrew.as(token).delete("/api/v1/sessions/current").then().statusCode(204);
    TestCrew.as(token)
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("not-signed-in"));
  }

  @Test
  void anAdministratorEndsAllSessionsOfAnAccount() {
    crew.makeAccount("stolen");
    String token = crew.signIn("stolen");
    TestCrew.as(admin).post("/api/v1/accounts/stolen/sessions/end").then().statusCode(204);
    TestCrew.as(token).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void changingThePasswordEndsTheOtherSessionsOnly() {
    crew.makeAccount("changing");
    String other = crew.signIn("changing");
    String own = crew.signIn("changing");
    TestCrew.as(own)
        .body(Map.of("current", TestCrew.PASSWORD, "replacement", "another long password"))
        .post("/api/v1/me/password")
        .then()
        .statusCode(204);
    TestCrew.as(other).get("/api/v1/me").then().statusCode(401);
    TestCrew.as(own).get("/api/v1/me").then().statusCode(200);
    TestCrew.signInAnswer("changing", "another long password").then().statusCode(200);
  }

  @Test
  void aTokenWithOneChangedLetterIsNoToken() {
    String token = crew.signIn(TestCrew.ADMIN);
    int middle = token.indexOf('.') + 5;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    String forged = token.substring(0, middle) + other + token.substring(middle + 1);
    TestCrew.as(forged).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void aFormOfAnotherOriginIsRefused() {
    TestCrew.as(admin)
        .header("Origin", "https://elsewhere.example")
        .post("/api/v1/accounts/admin/sessions/end")
        .then()
        .statusCode(403)
        .body("code", equalTo("foreign-origin"));
  }

  @Test
  void aShortPasswordIsRefusedWithTheRule() {
    TestCrew.as(admin)
        .header("Accept-Language", "en")
        .body(Map.of("name", "short", "displayName", "S", "password", "short"))
        .post("/api/v1/accounts")
        .then()
        .statusCode(422)
        .body("code", equalTo("password-unfit"))
        .body("shortest", equalTo(10));
  }

  @Test
  void everyAnswerForbidsFramesAndForeignScripts() {
    given()
        .get("/api/v1/me")
        .then()
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", "nosniff");
  }
}
