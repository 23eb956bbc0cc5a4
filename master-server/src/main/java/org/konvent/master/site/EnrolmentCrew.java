package org.konvent.master.site;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import org.konvent.master.account.Caller;
import org.konvent.master.account.Tokens;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journal;
import org.konvent.model.command.site.EnrolInstallation;
import org.konvent.model.command.site.IssueEnrolmentCode;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.StrictBody;
import org.konvent.web.request.Worker;

/** The crew's side of enrolling: issuing codes, comparing fingerprints, letting in. */
@RequestScoped
public class EnrolmentCrew {

  private final CommandDesk desk;
  private final Caller caller;
  private final Journal journal;
  private final ConventionClock clock;
  private final Tokens tokens;
  private final EnrolmentSettings settings;
  private final EnrolmentCodes codes;
  private final Enrolments enrolments;

  public EnrolmentCrew(
      CommandDesk desk,
      Caller caller,
      Journal journal,
      ConventionClock clock,
      Tokens tokens,
      EnrolmentSettings settings,
      EnrolmentCodes codes,
      Enrolments enrolments) {
    this.desk = desk;
    this.caller = caller;
    this.journal = journal;
    this.clock = clock;
    this.tokens = tokens;
    this.settings = settings;
    this.codes = codes;
    this.enrolments = enrolments;
  }

  /** A code that the crew reads out; the same command gets the same code. */
  Uni<IssuedCode> issue(String site, byte[] body) {
    String id = desk.commandId();
    IssueEnrolmentCode issue =
        StrictBody.read(body, java.util.Map.of("site", site), IssueEnrolmentCode.class);
    return Worker.toTheEnd(
        desk.submit(issue, id).flatMap(reply -> Worker.call(() -> keep(issue, id, reply))));
  }

  public List<EnrolmentView> pending() {
    return enrolments.pending(journal.current().convention());
  }

  /** Lets the installation in, where the fingerprint is the one that was read out. */
  Uni<CommandReply> approve(String enrolment, FingerprintCompared compared) {
    String id = desk.commandId();
    String by = caller.actor().id();
    return Worker.toTheEnd(
        Worker.call(() -> approvable(enrolment, compared))
            .flatMap(
                found ->
                    desk.submit(
                            new EnrolInstallation(found.site, found.suffix, found.publicKey), id)
                        .flatMap(
                            reply -> settled(enrolment, Enrolment.Phase.APPROVED, by, reply))));
  }

  /** Turns it away: nobody at the site read out this fingerprint; blocking. */
  EnrolmentView refuse(String enrolment) {
    require(enrolment, Enrolment.Phase.REFUSED);
    enrolments.settle(enrolment, Enrolment.Phase.REFUSED, caller.actor().id());
    return EnrolmentView.of(require(enrolment, Enrolment.Phase.REFUSED));
  }

  private IssuedCode keep(IssueEnrolmentCode issue, String id, CommandReply reply) {
    String code = EnrolmentCodes.code(tokens.token().derive("enrolment-code", id));
    long expiresAt = reply.entries().get(0).at() + settings.code().toMillis();
    codes.keep(id, journal.current().convention(), issue.site(), code, expiresAt);
    return new IssuedCode(issue.site(), issue.suffix(), code, expiresAt);
  }

  private Enrolment approvable(String id, FingerprintCompared compared) {
    Enrolment found = require(id, Enrolment.Phase.APPROVED);
    if (!plain(compared.fingerprint()).equals(plain(found.fingerprint))) {
      throw RefusedException.of(ProblemCode.FINGERPRINT_DIFFERS);
    }
    return found;
  }

  private Enrolment require(String id, Enrolment.Phase next) {
    Enrolment found =
        enrolments
            .enrolment(id)
            .filter(it -> it.convention.equals(journal.current().convention()))
            .orElseThrow(() -> RefusedException.of(ProblemCode.UNKNOWN_ENROLMENT));
    if (found.phase != Enrolment.Phase.PENDING && found.phase != next) {
      throw RefusedException.of(ProblemCode.ENROLMENT_SETTLED, "state", found.phase.name());
    }
    return found;
  }

  private Uni<CommandReply> settled(
      String id, Enrolment.Phase phase, String by, CommandReply reply) {
    return Worker.call(
        () -> {
          enrolments.settle(id, phase, by);
          return reply;
        });
  }

  private static String plain(String fingerprint) {
    return fingerprint.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
  }
}
