package org.konvent.satellite.rehearsal.crew;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.wire.Proofs;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.station.StationIdentity;

/**
 * Both ends of the telephone line while a site is enrolled: the crew reads out the one-time code, the
 * site reads out the fingerprint of its key, and the crew compares it with what the master was asked.
 */
public final class StationEnrolment {

  private static final String NO_SUFFIX = "";
  private static final String APPROVED = "APPROVED";

  private final MasterApi api;
  private final Crew crew;
  private final SecureRandom random;
  private final Ed25519Engine engine;

  public StationEnrolment(MasterApi api, Crew crew, SecureRandom random, Ed25519Engine engine) {
    this.api = api;
    this.crew = crew;
    this.random = random;
    this.engine = engine;
  }

  /** Adds a site and lets its one installation in. */
  public StationIdentity enrol(PlannedSite planned, String site, int number) {
    String password = new CrewCall(api, random).password();
    crew.order(
        Seat.ADMIN,
        "/sites",
        Map.of(
            "site", site,
            "name", planned.name(),
            "number", number,
            "phones", List.of(),
            "password", password));
    String code =
        crew.ask(Seat.ADMIN, "/sites/" + site + "/enrolment-codes", Map.of("suffix", NO_SUFFIX))
            .path("code")
            .asText();
    SigningKey key =
        new SigningKey(
            Proofs.installation(site, NO_SUFFIX),
            SignatureType.ED25519,
            Ed25519.generate(random),
            engine);
    JsonNode asked = ask(site, password, code, key);
    approve(site, asked.path("id").asText(), Proofs.fingerprint(key.verifierKey().format()));
    return identity(site, key, asked.path("id").asText());
  }

  private JsonNode ask(String site, String password, String code, SigningKey key) {
    JsonNode challenge = api.post(Optional.empty(), "/enrolments/challenges", Map.of());
    String nonce = challenge.path("nonce").asText();
    String text = key.verifierKey().format();
    byte[] said =
        Proofs.enrolment(challenge.path("convention").asText(), site, NO_SUFFIX, text, nonce);
    return api.post(
        Optional.empty(),
        "/enrolments",
        Map.of(
            "site", site,
            "suffix", NO_SUFFIX,
            "password", password,
            "code", code,
            "key", text,
            "nonce", nonce,
            "proof", Base64.getEncoder().encodeToString(key.sign(said))));
  }

  private void approve(String site, String enrolment, String readOut) {
    boolean waits =
        StreamSupport.stream(crew.read(Seat.ADMIN, "/enrolments").spliterator(), false)
            .filter(waiting -> waiting.path("id").asText().equals(enrolment))
            .anyMatch(waiting -> waiting.path("site").asText().equals(site));
    if (!waits) {
      throw new IllegalStateException("the master shows the crew no request of " + site);
    }
    crew.order(
        Seat.ADMIN, "/enrolments/" + enrolment + "/approval", Map.of("fingerprint", readOut));
  }

  private StationIdentity identity(String site, SigningKey key, String enrolment) {
    JsonNode state = api.get(Optional.empty(), "/enrolments/" + enrolment);
    if (!state.path("state").asText().equals(APPROVED)) {
      throw new IllegalStateException("the enrolment of " + site + " is " + state.path("state"));
    }
    return new StationIdentity(
        state.path("convention").asText(),
        site,
        NO_SUFFIX,
        key,
        VerifierKey.parse(state.path("logKey").asText(), engine));
  }
}
