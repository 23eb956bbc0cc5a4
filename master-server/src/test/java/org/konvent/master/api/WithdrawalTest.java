package org.konvent.master.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking a speech back with its password: guessing is slowed per entry number, and tells nothing. */
@QuarkusTest
@TestProfile(OwnConvention.class)
class WithdrawalTest {

  private static final String PASSWORD = "rote Mütze";

  @Inject TestDay day;

  @BeforeEach
  void begin() {
    day.begin();
  }

  @Test
  void theSixthWrongTryIsSlowed_forThisEntryAlone() {
    String guessed = speech();
    String other = speech();
    for (int i = 0; i < 5; i++) {
      withdrawal(guessed, "falsch " + i)
          .statusCode(403)
          .body("code", equalTo("withdrawal-refused"));
    }

    withdrawal(guessed, "falsch 6")
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("too-many-tries"));
    withdrawal(guessed, PASSWORD).statusCode(429);
    withdrawal(other, PASSWORD).statusCode(200);
  }

  @Test
  void aWrongNumberAndAWrongPasswordHaveOneAnswer() {
    String wrong = withdrawal(speech(), "falsch").extract().asString();

    assertThat(withdrawal("R-999-9", "falsch").extract().asString()).isEqualTo(wrong);
  }

  private String speech() {
    return TestCrew.command(
            day.token("trier"),
            "/api/v1/speeches",
            Map.of("firstName", "Eva", "lastName", "Muster", "password", PASSWORD))
        .statusCode(200)
        .extract()
        .path("entries[0].open.number");
  }

  private ValidatableResponse withdrawal(String number, String password) {
    return TestCrew.command(
        day.token("trier"),
        "/api/v1/speeches/" + number + "/withdrawal",
        Map.of("password", password));
  }
}
