package org.konvent.master.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Installation;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.Proofs;
import org.konvent.model.wire.SessionReply;
import org.konvent.model.wire.SignInRequest;
import org.konvent.web.problem.RefusedException;

/** Lets installations in: they sign a challenge with the key they were enrolled with. */
@ApplicationScoped
public class InstallationSignIn {

  private final Journal journal;
  private final Challenges challenges;
  private final Tokens tokens;
  private final ConventionClock clock;
  private final SessionSettings settings;

  public InstallationSignIn(
      Journal journal,
      Challenges challenges,
      Tokens tokens,
      ConventionClock clock,
      SessionSettings settings) {
    this.journal = journal;
    this.challenges = challenges;
    this.tokens = tokens;
    this.clock = clock;
    this.settings = settings;
  }

  public Challenge challenge(String installation) {
    return new Challenge(journal.current().convention(), challenges.issue(purpose(installation)));
  }

  /** Equal answers for an unknown installation, a wrong key, a used nonce. */
  public SessionReply signIn(SignInRequest request) {
    Snapshot now = journal.current();
    boolean fresh = challenges.redeem(request.nonce(), purpose(request.installation()));
    Installation installation =
        now.state()
            .sites()
            .installation(request.installation())
            .filter(it -> fresh && isSigned(now.convention(), request, it))
            .orElseThrow(() -> RefusedException.of(ProblemCode.SIGN_IN_FAILED));
    if (!installation.active()) {
      throw RefusedException.of(
          ProblemCode.INSTALLATION_REVOKED, "installation", installation.name());
    }
    return reply(now.convention(), installation);
  }

  static Actor actor(Installation installation) {
    return new Actor(
        "installation:" + installation.name(),
        Set.of(Role.SITE),
        java.util.Optional.of(installation.site()));
  }

  /** What a token is bound to: this convention and this device. */
  static String keyOf(String convention, Installation installation) {
    String text = convention + "\n" + installation.currentKey().key();
    return Hash.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .hex()
        .substring(0, 32);
  }

  private SessionReply reply(String convention, Installation installation) {
    long seconds = (clock.now() + settings.installation().toMillis()) / 1000;
    Actor actor = actor(installation);
    String token =
        tokens
            .token()
            .write(new SessionToken.Claims(actor.id(), keyOf(convention, installation), seconds));
    return new SessionReply(token, seconds * 1000, actor.id(), List.of(Role.SITE.name()));
  }

  private static boolean isSigned(
      String convention, SignInRequest request, Installation installation) {
    try {
      byte[] text = Proofs.signIn(convention, request.installation(), request.nonce());
      return VerifierKey.parse(installation.currentKey().key())
          .verify(text, Base64.getDecoder().decode(request.proof()));
    } catch (IllegalArgumentException | MalformedLogData e) {
      return false;
    }
  }

  private static String purpose(String installation) {
    return "sign-in:" + installation;
  }
}
