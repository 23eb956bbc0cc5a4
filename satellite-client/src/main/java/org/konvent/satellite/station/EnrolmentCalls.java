package org.konvent.satellite.station;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.konvent.model.log.SigningKey;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.EnrolmentRequest;
import org.konvent.model.wire.Proofs;

/**
 * How a new installation asks to work for a site: it proves that it has its key, the crew compares
 * the fingerprint and lets it in, and the log key in the answer is the one to pin.
 */
public final class EnrolmentCalls {

  private final MasterCalls calls;

  public EnrolmentCalls(List<URI> masters, Surroundings around) {
    this.calls = new MasterCalls(new Masters(masters), around);
  }

  /** Who asks, as set up on this device. */
  public record Applicant(String site, String suffix, String password, SigningKey key) {}

  /** Asks; the answer is pending until the crew has decided. */
  public CompletableFuture<EnrolmentReply> ask(Applicant applicant, String code) {
    return calls
        .post("/enrolments/challenges", Session.JSON, "{}")
        .thenCompose(
            answer ->
                calls.post(
                    "/enrolments",
                    Session.JSON,
                    Session.json(request(applicant, code, answer.read(Challenge.class)))))
        .thenApply(answer -> answer.read(EnrolmentReply.class));
  }

  /** Whether the crew has decided. */
  public CompletableFuture<EnrolmentReply> state(String id) {
    return calls
        .get("/enrolments/" + id, Map.of(), MasterCalls.PATIENCE)
        .thenApply(answer -> answer.read(EnrolmentReply.class));
  }

  private static EnrolmentRequest request(Applicant applicant, String code, Challenge challenge) {
    String key = applicant.key().verifierKey().format();
    byte[] text =
        Proofs.enrolment(
            challenge.convention(), applicant.site(), applicant.suffix(), key, challenge.nonce());
    return new EnrolmentRequest(
        applicant.site(),
        applicant.suffix(),
        applicant.password(),
        code,
        key,
        challenge.nonce(),
        Base64.getEncoder().encodeToString(applicant.key().sign(text)));
  }
}
