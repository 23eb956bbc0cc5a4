package org.konvent.master.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519KeyPair;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.wire.Proofs;
import org.konvent.model.wire.StatementReply;

/** A site's installation as the master meets it: with a key of its own. */
public final class TestSite {

  private static final String CONVENTION = "test-day";

  private final Ed25519KeyPair pair = Ed25519.generate(new SecureRandom());
  private final String site;
  private long next = 1;
  private Optional<Hash> last = Optional.empty();

  public TestSite(String site) {
    this.site = site;
  }

  public String key() {
    return new VerifierKey(site, SignatureType.ED25519, pair.publicKey()).format();
  }

  /** Its key as a witness. */
  public SigningKey cosigner() {
    return new SigningKey(site, SignatureType.COSIGNATURE_V1, pair);
  }

  public String fingerprint() {
    return Proofs.fingerprint(key());
  }

  /** Adds the site, in the name of an administrator. */
  public TestSite added(String admin, int number) {
    TestCrew.command(
            admin,
            "/api/v1/sites",
            Map.of(
                "site",
                site,
                "name",
                site,
                "number",
                number,
                "phones",
                List.of(),
                "password",
                TestCrew.PASSWORD))
        .statusCode(200);
    return this;
  }

  public String code(String admin) {
    return TestCrew.command(
            admin, "/api/v1/sites/" + site + "/enrolment-codes", Map.of("suffix", ""))
        .statusCode(200)
        .extract()
        .path("code");
  }

  public static String nonce() {
    return given()
        .post("/api/v1/enrolments/challenges")
        .then()
        .statusCode(200)
        .extract()
        .path("nonce");
  }

  public Response ask(String password, String code, String nonce) {
    Map<String, Object> request = new HashMap<>();
    request.put("site", site);
    request.put("suffix", "");
    request.put("password", password);
    request.put("code", code);
    request.put("key", key());
    request.put("nonce", nonce);
    request.put("proof", signed(Proofs.enrolment(CONVENTION, site, "", key(), nonce)));
    return given().contentType(ContentType.JSON).body(request).post("/api/v1/enrolments");
  }

  public ValidatableResponse approve(String admin, String enrolment, String fingerprint) {
    return TestCrew.command(
        admin, "/api/v1/enrolments/" + enrolment + "/approval", Map.of("fingerprint", fingerprint));
  }

  /** From the code to the approval. */
  public TestSite enrolled(String admin) {
    String id =
        ask(TestCrew.PASSWORD, code(admin), nonce()).then().statusCode(202).extract().path("id");
    approve(admin, id, fingerprint()).statusCode(200);
    return this;
  }

  public Response signInAnswer() {
    String nonce =
        given()
            .queryParam("installation", site)
            .post("/api/v1/sessions/challenges")
            .then()
            .statusCode(200)
            .extract()
            .path("nonce");
    return signInAnswer(nonce);
  }

  public Response signInAnswer(String nonce) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "installation", site,
                "nonce", nonce,
                "proof", signed(Proofs.signIn(CONVENTION, site, nonce))))
        .post("/api/v1/sessions/installations");
  }

  public String signIn() {
    return signInAnswer().then().statusCode(200).extract().path("token");
  }

  /** The next statement of this installation's chain, signed. */
  public String note(StatementBody body) {
    Statement statement = new Statement(CONVENTION, site, next, last, Statement.Seen.NOTHING, body);
    return StatementCodec.sign(statement, new SigningKey(site, SignatureType.ED25519, pair));
  }

  /** Hands in a signed statement as it is. */
  public static Response handsIn(String token, String note) {
    return TestCrew.as(token)
        .contentType("text/plain; charset=UTF-8")
        .body(note)
        .post("/api/v1/statements");
  }

  /** Signs and hands in, and is told what became of it. */
  public StatementReply states(String token, StatementBody body) {
    String note = note(body);
    byte[] reply = handsIn(token, note).then().statusCode(200).extract().asByteArray();
    next++;
    last = Optional.of(StatementCodec.hash(note));
    return ModelJson.read(reply, StatementReply.class);
  }

  private String signed(byte[] text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pair.pkcs8())));
      signature.update(text);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
