package org.konvent.model.convention;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.konvent.model.command.site.EnrolInstallation;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.SealingStated;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.Tally;

/** A site's installation with a key of its own: signs statements, one after the other, and sends them. */
public final class SiteDesk {

  private final ConventionFixture convention;
  private final String site;
  private final SigningKey key;
  private Optional<Hash> prev = Optional.empty();
  private long next = 1;

  private SiteDesk(ConventionFixture convention, String site) {
    this.convention = convention;
    this.site = site;
    this.key = new SigningKey(site, SignatureType.ED25519, Ed25519.generate(new SecureRandom()));
  }

  static SiteDesk enrolled(ConventionFixture convention, String site) {
    SiteDesk desk = new SiteDesk(convention, site);
    convention.accept(
        ConventionFixture.CHAIR, new EnrolInstallation(site, "", desk.key.verifierKey().format()));
    return desk;
  }

  public Actor actor() {
    return Actor.installation(site);
  }

  public void reportPresent(int present) {
    sign(new PresenceStated(present, present, Optional.empty(), Optional.of("gezählt")))
        .send(convention.now());
  }

  /** Position of the last statement signed here. */
  public long position() {
    return next - 1;
  }

  /** First figures for a vote. */
  public Signed tally(int vote, Tally tally) {
    return tally(vote, tally, Optional.empty());
  }

  /** First figures, counted and confirmed by these people. */
  public Signed counted(int vote, Tally tally, List<String> officers) {
    return sign(
        new TallyStated(vote, bound(vote), tally, officers, Optional.empty(), Optional.empty()));
  }

  /** Figures that replace those of an earlier statement. */
  public Signed superseding(long position, int vote, Tally tally) {
    return tally(vote, tally, Optional.of(position));
  }

  /** Figures for a vote already closed. */
  public Signed correction(int vote, Tally tally) {
    return correction(vote, tally, new TallyStated.Correction("Zahlendreher", "Blatt 3"));
  }

  public Signed correction(int vote, Tally tally, TallyStated.Correction why) {
    return sign(
        new TallyStated(
            vote, bound(vote), tally, List.of("o1", "o2"), Optional.empty(), Optional.of(why)));
  }

  private Signed tally(int vote, Tally tally, Optional<Long> supersedes) {
    return sign(
        new TallyStated(
            vote, bound(vote), tally, List.of("o1", "o2"), supersedes, Optional.empty()));
  }

  private Hash bound(int vote) {
    return convention.vote(vote).bound();
  }

  /** Seals the minutes as the journal stands, with this written down. */
  public Signed seal(int version, String written) {
    Hash hash = Hash.sha256(written.getBytes(StandardCharsets.UTF_8));
    Statement.Seen seen = new Statement.Seen(convention.state().size(), Optional.of(hash));
    return sign(new SealingStated(version, hash), seen);
  }

  public Signed sign(StatementBody body) {
    return sign(body, Statement.Seen.NOTHING);
  }

  private Signed sign(StatementBody body, Statement.Seen seen) {
    Statement statement = new Statement(ConventionFixture.ID, site, next, prev, seen, body);
    return new Signed(StatementCodec.sign(statement, key));
  }

  /** A statement on disk. */
  public final class Signed {

    private final String note;

    private Signed(String note) {
      this.note = note;
    }

    /** Sends it now. */
    public List<Fact> send() {
      return send(convention.now());
    }

    /** It arrived earlier than it is decided. */
    public List<Fact> send(long arrivedAt) {
      return submit(actor(), arrivedAt);
    }

    /** Somebody of the crew brings it on a medium. */
    public List<Fact> bring(Actor crew) {
      return submit(crew, convention.now());
    }

    /** Sends it; the rule that refuses it. */
    public ProblemCode refusal() {
      return refusal(convention.now());
    }

    public ProblemCode refusal(long arrivedAt) {
      return ((StatementRefused) send(arrivedAt).get(0)).code();
    }

    private List<Fact> submit(Actor actor, long arrivedAt) {
      List<Fact> facts = convention.accept(actor, new SubmitStatement(note), arrivedAt);
      prev = Optional.of(StatementCodec.hash(note));
      next++;
      return facts;
    }
  }
}
