package org.konvent.master.witness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.api.TestCrew;
import org.konvent.master.api.TestSite;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.SignedNote;

@QuarkusTest
class CosignaturesTest {

  @Inject TestCrew crew;

  private String admin;

  @BeforeEach
  void convention() {
    admin = crew.admin();
    crew.found();
  }

  @Test
  void aCountersignedCheckpointIsKeptAndShown() {
    TestSite site = new TestSite("witness").added(admin, 61).enrolled(admin);
    SignedNote note = checkpoint();
    long size = Checkpoint.parseText(note.text()).size();

    handIn(site, cosigned(note, site)).statusCode(204);

    given()
        .get("/api/v1/log/countersigned/" + (size - 1))
        .then()
        .statusCode(200)
        .body("sites", hasItem("witness"))
        .body("receipts", hasItem(containsString("— witness ")));
    assertThat(given().get("/api/v1/log/cosignatures").asString()).contains("— witness ");
  }

  @Test
  void whatComesLaterIsNotCountersignedYet() {
    TestSite site = new TestSite("early").added(admin, 62).enrolled(admin);
    SignedNote note = checkpoint();
    handIn(site, cosigned(note, site)).statusCode(204);

    long next = Checkpoint.parseText(note.text()).size();
    given()
        .get("/api/v1/log/countersigned/" + next)
        .then()
        .statusCode(200)
        .body("sites", not(hasItem("early")));
  }

  @Test
  void anothersLineIsNoCosignature() {
    TestSite site = new TestSite("honest").added(admin, 63).enrolled(admin);
    TestSite stranger = new TestSite("honest");

    handIn(site, cosigned(checkpoint(), stranger))
        .statusCode(422)
        .body("code", equalTo("broken-signature"));
  }

  @Test
  void aCheckpointThatThisJournalNeverSignedIsRefused() {
    TestSite site = new TestSite("misled").added(admin, 64).enrolled(admin);
    SignedNote real = checkpoint();
    SignedNote altered =
        new SignedNote(real.text().replaceFirst("\n(\\d+)\n", "\n9$1\n"), real.signatures());

    handIn(site, cosigned(altered, site)).statusCode(422).body("code", equalTo("broken-signature"));
  }

  private static SignedNote checkpoint() {
    return SignedNote.parse(given().get("/api/v1/log/checkpoint").asString());
  }

  private static String cosigned(SignedNote note, TestSite site) {
    Checkpoint checkpoint = Checkpoint.parseText(note.text());
    return note.with(Cosignature.create(checkpoint, site.cosigner(), Instant.EPOCH).line())
        .format();
  }

  private static ValidatableResponse handIn(TestSite site, String note) {
    return TestCrew.as(site.signIn())
        .contentType("text/plain; charset=UTF-8")
        .body(note)
        .post("/api/v1/log/cosignatures")
        .then();
  }
}
