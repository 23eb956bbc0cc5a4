package org.konvent.master.site;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.konvent.master.account.Challenges;
import org.konvent.master.account.GuessingGuard;
import org.konvent.master.account.PasswordCost;
import org.konvent.master.account.PasswordHashing;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Installation;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.EnrolmentRequest;
import org.konvent.model.wire.Proofs;
import org.konvent.web.problem.RefusedException;

/**
 * Hears installations that want to work for a site: they know the site's password and a one-time
 * code, and hold their key. The crew decides afterwards.
 */
@ApplicationScoped
public class EnrolmentDesk {

  private static final String PURPOSE = "enrolment";
  private static final int ID_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final Journal journal;
  private final ConventionClock clock;
  private final Challenges challenges;
  private final GuessingGuard guard;
  private final PasswordHashing hashing;
  private final SitePasswords passwords;
  private final EnrolmentCodes codes;
  private final Enrolments enrolments;

  public EnrolmentDesk(
      Journal journal,
      ConventionClock clock,
      Challenges challenges,
      GuessingGuard guard,
      PasswordHashing hashing,
      SitePasswords passwords,
      EnrolmentCodes codes,
      Enrolments enrolments) {
    this.journal = journal;
    this.clock = clock;
    this.challenges = challenges;
    this.guard = guard;
    this.hashing = hashing;
    this.passwords = passwords;
    this.codes = codes;
    this.enrolments = enrolments;
  }

  Challenge challenge() {
    Snapshot now = journal.current();
    if (!now.isFounded()) {
      throw RefusedException.of(ProblemCode.NO_CONVENTION);
    }
    return new Challenge(now.convention(), challenges.issue(PURPOSE));
  }

  Uni<EnrolmentReply> ask(EnrolmentRequest request, String address) {
    if (!challenges.redeem(request.nonce(), PURPOSE)) {
      throw RefusedException.of(ProblemCode.CHALLENGE_UNKNOWN);
    }
    return guard.guard(
        "site:" + request.site(), address, () -> hashing.inTurn(() -> checked(request)));
  }

  EnrolmentReply state(String id) {
    return reply(
        enrolments
            .enrolment(id)
            .orElseThrow(() -> RefusedException.of(ProblemCode.UNKNOWN_ENROLMENT)));
  }

  private EnrolmentReply checked(EnrolmentRequest request) {
    String convention = journal.current().convention();
    Optional<String> stored = passwords.hashOf(convention, request.site());
    boolean knows = hashing.matches(request.password(), stored, PasswordCost.ACCOUNT);
    if (!knows || !holdsKey(convention, request)) {
      throw RefusedException.of(ProblemCode.ENROLMENT_REFUSED);
    }
    refuseSecond(request);
    codes
        .redeem(convention, request.site(), request.code(), clock.now())
        .ifPresent(
            code -> {
              throw RefusedException.of(code);
            });
    Enrolment enrolment = enrolment(convention, request);
    enrolments.keep(enrolment);
    return reply(enrolment);
  }

  private void refuseSecond(EnrolmentRequest request) {
    String name = Proofs.installation(request.site(), request.suffix());
    if (journal
        .current()
        .state()
        .sites()
        .installation(name)
        .filter(Installation::active)
        .isPresent()) {
      throw RefusedException.of(ProblemCode.INSTALLATION_LOCKED, "installation", name);
    }
  }

  private static boolean holdsKey(String convention, EnrolmentRequest request) {
    try {
      byte[] text =
          Proofs.enrolment(
              convention, request.site(), request.suffix(), request.key(), request.nonce());
      VerifierKey key = VerifierKey.parse(request.key());
      return key.name().equals(Proofs.installation(request.site(), request.suffix()))
          && key.verify(text, Base64.getDecoder().decode(request.proof()));
    } catch (IllegalArgumentException | MalformedLogData e) {
      return false;
    }
  }

  private Enrolment enrolment(String convention, EnrolmentRequest request) {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    Enrolment enrolment = new Enrolment();
    enrolment.id = Base64.getUrlEncoder().encodeToString(id);
    enrolment.convention = convention;
    enrolment.site = request.site();
    enrolment.suffix = request.suffix();
    enrolment.publicKey = request.key();
    enrolment.fingerprint = Proofs.fingerprint(request.key());
    enrolment.phase = Enrolment.Phase.PENDING;
    enrolment.askedAt = clock.now();
    return enrolment;
  }

  private EnrolmentReply reply(Enrolment enrolment) {
    return new EnrolmentReply(
        enrolment.id,
        enrolment.phase.name(),
        enrolment.convention,
        enrolment.fingerprint,
        journal.current().state().life().logKey());
  }
}
