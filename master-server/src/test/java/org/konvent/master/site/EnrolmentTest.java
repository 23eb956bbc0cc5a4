package org.konvent.master.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.api.TestCrew;
import org.konvent.master.api.TestSite;

@QuarkusTest
class EnrolmentTest {

  @Inject TestCrew crew;

  private String admin;

  @BeforeEach
  void convention() {
    admin = crew.admin();
    crew.found();
  }

  @Test
  void anApprovedInstallationSignsInWithItsKey() {
    TestSite trier = new TestSite("trier").added(admin, 31).enrolled(admin);
    TestCrew.as(trier.signIn())
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("who", equalTo("installation:trier"))
        .body("site", equalTo("trier"));
  }

  @Test
  void aCodeIsUsedOnce() {
    TestSite site = new TestSite("once").added(admin, 32);
    String code = site.code(admin);
    site.ask(TestCrew.PASSWORD, code, TestSite.nonce()).then().statusCode(202);
    site.ask(TestCrew.PASSWORD, code, TestSite.nonce())
        .then()
        .statusCode(403)
        .body("code", equalTo("enrolment-code-used"));
  }

  @Test
  void theSameCommandGetsTheSameCode() {
    new TestSite("same-code").added(admin, 33);
    String id = UUID.randomUUID().toString();
    assertThat(issue(id)).isEqualTo(issue(id));
  }

  private String issue(String id) {
    return TestCrew.as(admin)
        .header("Konvent-Command", id)
        .body(Map.of("suffix", ""))
        .post("/api/v1/sites/same-code/enrolment-codes")
        .then()
        .statusCode(200)
        .extract()
        .path("code");
  }

  @Test
  void aWrongPasswordAndAWrongCodeHaveOneAnswer() {
    TestSite site = new TestSite("wrong").added(admin, 34);
    String code = site.code(admin);
    site.ask("wrong password", code, TestSite.nonce())
        .then()
        .statusCode(403)
        .body("code", equalTo("enrolment-refused"));
    site.ask(TestCrew.PASSWORD, "AAAAAAAA", TestSite.nonce())
        .then()
        .statusCode(403)
        .body("code", equalTo("enrolment-refused"));
  }

  @Test
  void aNonceIsGoodOnceAndOnlyIfTheMasterMadeIt() {
    TestSite site = new TestSite("nonce").added(admin, 35);
    String nonce = TestSite.nonce();
    site.ask(TestCrew.PASSWORD, site.code(admin), nonce).then().statusCode(202);
    site.ask(TestCrew.PASSWORD, site.code(admin), nonce)
        .then()
        .statusCode(403)
        .body("code", equalTo("challenge-unknown"));
    site.ask(TestCrew.PASSWORD, site.code(admin), "bWFkZSB1cA==").then().statusCode(403);
  }

  @Test
  void anotherFingerprintThanTheOneReadOutIsRefused() {
    TestSite site = new TestSite("finger").added(admin, 36);
    String id =
        site.ask(TestCrew.PASSWORD, site.code(admin), TestSite.nonce())
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    site.approve(admin, id, new TestSite("finger").fingerprint())
        .statusCode(422)
        .body("code", equalTo("fingerprint-differs"));
    assertThat(site.signInAnswer().statusCode()).isEqualTo(401);
  }

  @Test
  void aSecondActiveInstallationIsRefused_untilTheFirstIsForcedOut() {
    TestSite first = new TestSite("second").added(admin, 37).enrolled(admin);
    String token = first.signIn();
    TestCrew.command(admin, "/api/v1/sites/second/enrolment-codes", Map.of("suffix", ""))
        .statusCode(409)
        .body("code", equalTo("installation-locked"));
    TestCrew.command(
            admin,
            "/api/v1/installations/second/forced-release",
            Map.of("ground", "Gerät verloren"))
        .statusCode(200);
    TestCrew.as(token).get("/api/v1/me").then().statusCode(401);
    new TestSite("second").enrolled(admin).signIn();
  }

  @Test
  void aSiteActsForItselfOnly() {
    String token = new TestSite("own").added(admin, 38).enrolled(admin).signIn();
    new TestSite("foreign").added(admin, 39);
    TestCrew.command(token, "/api/v1/sites/foreign/tickets", Map.of("text", "Kein Ton"))
        .statusCode(403)
        .body("code", equalTo("not-allowed"));
    TestCrew.command(token, "/api/v1/sites/own/tickets", Map.of("text", "Kein Ton"))
        .statusCode(200);
  }
}
