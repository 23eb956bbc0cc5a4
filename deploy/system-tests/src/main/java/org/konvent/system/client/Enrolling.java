package org.konvent.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.EnrolmentRequest;
import org.konvent.model.wire.Proofs;

/** The way of an installation into a convention, with the crew at the other end of the telephone. */
public final class Enrolling {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final MasterClient crew;
  private final MasterClient nobody;

  /**
   * @param crew issues the code and compares the fingerprint
   * @param nobody the installation, which nobody knows yet
   */
  public Enrolling(MasterClient crew, MasterClient nobody) {
    this.crew = crew;
    this.nobody = nobody;
  }

  /** A one-time code. */
  public String code(String site) {
    return crew.post("/sites/" + site + "/enrolment-codes", Map.of("suffix", ""))
        .orFail()
        .json()
        .path("code")
        .asText();
  }

  /** The request of a site that waits for the crew; null where there is none. */
  public String pending(String site) {
    for (JsonNode one : crew.get("/enrolments").orFail().json()) {
      if (one.path("site").asText().equals(site)) {
        return one.path("id").asText();
      }
    }
    return null;
  }

  /** The crew hears the fingerprint and lets the installation in. */
  public void approve(String enrolment, String fingerprint) {
    crew.post("/enrolments/" + enrolment + "/approval", Map.of("fingerprint", fingerprint))
        .orFail();
  }

  /** The first installation of a site, signed in. */
  public SimulatedSite enrol(String site, String password) {
    return enrol(site, password, 1, Optional.empty());
  }

  /** An installation that goes on with the chain of the one before it. */
  public SimulatedSite enrol(String site, String password, long next, Optional<Hash> last) {
    SigningKey key = new SigningKey(site, SignatureType.ED25519, Ed25519.generate(RANDOM));
    EnrolmentReply asked = ask(site, password, code(site), key);
    approve(asked.id(), asked.fingerprint());
    StatementChain chain = new StatementChain(asked.convention(), key, next, last);
    SimulatedSite enrolled =
        new SimulatedSite(nobody, site, VerifierKey.parse(asked.logKey()), chain);
    enrolled.signIn();
    return enrolled;
  }

  private EnrolmentReply ask(String site, String password, String code, SigningKey key) {
    Challenge challenge =
        nobody.post("/enrolments/challenges", Map.of()).orFail().as(Challenge.class);
    String text = key.verifierKey().format();
    String nonce = challenge.nonce();
    byte[] proof = key.sign(Proofs.enrolment(challenge.convention(), site, "", text, nonce));
    EnrolmentRequest request =
        new EnrolmentRequest(
            site, "", password, code, text, nonce, Base64.getEncoder().encodeToString(proof));
    return nobody.post("/enrolments", request).orFail().as(EnrolmentReply.class);
  }
}
