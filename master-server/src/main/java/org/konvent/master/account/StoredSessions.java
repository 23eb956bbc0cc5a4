package org.konvent.master.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The table of sessions, shared by all masters of one database. */
@ApplicationScoped
public class StoredSessions implements PanacheRepositoryBase<StoredSession, String> {

  @Transactional
  void keep(StoredSession session) {
    persistAndFlush(session);
  }

  @Transactional
  Optional<Session> session(String id) {
    return findByIdOptional(id).map(StoredSession::toSession);
  }

  @Transactional
  List<Session> openOf(String account, long now) {
    return list("account = ?1 and endedAt is null and expiresAt > ?2", account, now).stream()
        .map(StoredSession::toSession)
        .toList();
  }

  @Transactional
  void end(String id, long now) {
    update("endedAt = ?1 where id = ?2 and endedAt is null", now, id);
  }

  @Transactional
  List<String> endedSince(long since) {
    return list("endedAt >= ?1", since).stream().map(session -> session.id).toList();
  }
}
