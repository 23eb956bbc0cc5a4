package org.konvent.system.client;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.Proofs;
import org.konvent.model.wire.SessionReply;
import org.konvent.model.wire.SignInRequest;
import org.konvent.model.wire.StatementReply;

/** An enrolled installation that lives in this program: it signs, sends and checks receipts. */
public final class SimulatedSite {

  private static final int NOT_SIGNED_IN = 401;
  private static final Duration AS_A_SATELLITE = Duration.ofSeconds(10);
  private static final long PAUSE_NANOS = 250_000_000;

  private final EntryCodec codec = Kinds.codec();
  private final String site;
  private final String convention;
  private final SigningKey key;
  private final VerifierKey logKey;
  private final StatementChain chain;
  private MasterClient client;

  SimulatedSite(MasterClient nobody, String site, VerifierKey logKey, StatementChain chain) {
    this.client = nobody.waiting(AS_A_SATELLITE);
    this.site = site;
    this.convention = chain.convention();
    this.key = chain.key();
    this.logKey = logKey;
    this.chain = chain;
  }

  public String site() {
    return site;
  }

  public String convention() {
    return convention;
  }

  public SigningKey key() {
    return key;
  }

  public VerifierKey logKey() {
    return logKey;
  }

  public StatementChain chain() {
    return chain;
  }

  /** The session at the master, for the site's plain commands and its feed. */
  public synchronized MasterClient client() {
    return client;
  }

  /** From now on this address is asked. */
  public synchronized void moveTo(URI master) {
    client = client.movedTo(master);
  }

  /** Signs in with the installation's key. */
  public void signIn() {
    trySigningIn().orFail();
  }

  private synchronized Reply trySigningIn() {
    MasterClient now = client;
    Reply asked = now.post("/sessions/challenges?installation=" + key.name(), Map.of());
    if (!asked.done()) {
      return asked;
    }
    Challenge challenge = asked.as(Challenge.class);
    byte[] proof = key.sign(Proofs.signIn(convention, key.name(), challenge.nonce()));
    SignInRequest request =
        new SignInRequest(key.name(), challenge.nonce(), Base64.getEncoder().encodeToString(proof));
    Reply reply = now.post("/sessions/installations", request);
    if (reply.done()) {
      client = now.with(reply.as(SessionReply.class).token());
    }
    return reply;
  }

  /** Sends a note as it is; signs in again, if it may, where the master does not know the session. */
  public Reply send(String note) {
    return signedIn(() -> post(note));
  }

  /** A plain command of the site; signs in again as {@link #send} does, a session lasts 10 min. */
  public Reply order(String path, Object body) {
    String id = UUID.randomUUID().toString();
    return signedIn(() -> client().post(path, body, id));
  }

  /** A question of the site; signs in again as {@link #send} does. */
  public Reply read(String path) {
    return signedIn(() -> client().get(path));
  }

  private Reply signedIn(Supplier<Reply> act) {
    Reply reply = act.get();
    if (reply.status() != NOT_SIGNED_IN) {
      return reply;
    }
    Reply signedIn = trySigningIn();
    return signedIn.done() ? act.get() : signedIn;
  }

  /** Sends a note again and again until something answers, as an outbox does. */
  public Reply sendUntilAnswered(String note) {
    while (true) {
      try {
        return send(note);
      } catch (UncheckedIOException e) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private Reply post(String note) {
    return client()
        .postText("/statements", "text/plain;charset=UTF-8", note, UUID.randomUUID().toString());
  }

  /** States something and takes the receipt. */
  public Receipted state(StatementBody body) {
    String note = chain.add(body);
    return receipted(note, send(note).orFail());
  }

  /** A receipt that was verified; {@link IllegalStateException} where it proves nothing. */
  public Receipted receipted(String note, Reply reply) {
    StatementReply answer = reply.as(StatementReply.class);
    byte[] line = answer.entry().getBytes(StandardCharsets.UTF_8);
    Receipt receipt = Receipt.parse(answer.receipt().getBytes(StandardCharsets.UTF_8));
    receipt.verify(line, logKey);
    Entry entry = codec.decode(line);
    boolean mine = entry.statement().equals(Optional.of(StatementCodec.hash(note)));
    if (!mine || entry.seq() != receipt.index()) {
      throw new IllegalStateException("a receipt for another statement: " + answer.entry());
    }
    return new Receipted(note, entry, answer);
  }

  /** A statement with what became of it. */
  public record Receipted(String note, Entry entry, StatementReply reply) {}
}
