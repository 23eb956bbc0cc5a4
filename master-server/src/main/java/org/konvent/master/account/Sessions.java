package org.konvent.master.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is signed in. Checked in memory at every request; the table behind it lets sessions survive a
 * restart and be known to the other masters.
 */
@ApplicationScoped
public class Sessions {

  private static final int ID_BYTES = 18;

  private final Map<String, Session> known = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final StoredSessions stored;
  private final Event<SessionEnded> revoked;

  public Sessions(StoredSessions stored, Event<SessionEnded> revoked) {
    this.stored = stored;
    this.revoked = revoked;
  }

  /** Starts a session; blocking. */
  public Session start(Account account, long now, long expiresAt) {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    StoredSession row = new StoredSession();
    row.id = Base64.getUrlEncoder().encodeToString(id);
    row.account = account.name;
    row.bootstrap = account.bootstrap;
    row.startedAt = now;
    row.expiresAt = expiresAt;
    stored.keep(row);
    Session session = row.toSession();
    known.put(session.id(), session);
    return session;
  }

  /** What is known without asking the table. */
  public Optional<Session> known(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Asks the table, for a session started at another master or before a restart; blocking. */
  public Optional<Session> load(String id) {
    Optional<Session> session = stored.session(id);
    session.ifPresent(found -> known.put(id, found));
    return session;
  }

  /** The open sessions of an account; blocking. */
  public List<Session> openOf(String account, long now) {
    return stored.openOf(account, now);
  }

  /** Ends it at once, its streams too; blocking. */
  public void end(String id, long now) {
    stored.end(id, now);
    forget(id);
  }

  /** Ends all sessions of an account except one; blocking. */
  public void endOthers(String account, Optional<String> kept, long now) {
    openOf(account, now).stream()
        .map(Session::id)
        .filter(id -> !kept.equals(Optional.of(id)))
        .forEach(id -> end(id, now));
  }

  /** Takes over what another master ended; blocking. */
  void followEnds(long since) {
    stored.endedSince(since).stream().filter(known::containsKey).forEach(this::forget);
  }

  /** Drops what has expired. */
  void forgetExpired(long now) {
    known.values().removeIf(session -> !session.isValidAt(now));
  }

  private void forget(String id) {
    known.remove(id);
    revoked.fire(new SessionEnded(id));
  }
}
