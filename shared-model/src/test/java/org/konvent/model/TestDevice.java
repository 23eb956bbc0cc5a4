package org.konvent.model;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.site.EnrolInstallation;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.StatementText;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;

/** A site's device: signs statements and keeps its chain. */
public final class TestDevice {

  private final String site;
  private final SigningKey key;
  private long next = 1;
  private Optional<Hash> last = Optional.empty();

  public TestDevice(String site) {
    this.site = site;
    this.key = new SigningKey(site, SignatureType.ED25519, Ed25519.generate(new SecureRandom()));
  }

  /** A device that is enrolled for a site. */
  public static TestDevice enrolled(TestConvention convention, String site) {
    TestDevice device = new TestDevice(site);
    convention.done(device.enrolment());
    return device;
  }

  public EnrolInstallation enrolment() {
    return new EnrolInstallation(site, "", key.verifierKey().format());
  }

  public Actor actor() {
    return Actor.installation(site);
  }

  /** Goes on where the log says that a former device stopped. */
  public TestDevice from(long position, Optional<Hash> before) {
    next = position;
    last = before;
    return this;
  }

  /** The next statement of the chain. */
  public String says(StatementBody body) {
    String note = wouldSay(body);
    next++;
    last = Optional.of(StatementCodec.hash(note));
    return note;
  }

  /** As {@link #says}, without going on. */
  public String wouldSay(StatementBody body) {
    return StatementCodec.sign(statement("lpt-26", body), key);
  }

  public Statement statement(String convention, StatementBody body) {
    return new Statement(convention, site, next, last, Statement.Seen.NOTHING, body);
  }

  /** Signs whatever it is given. */
  public String signs(Map<String, Object> content) {
    return StatementText.of(content).sign(key).format();
  }
}
