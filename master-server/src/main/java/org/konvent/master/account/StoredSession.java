package org.konvent.master.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's session as kept: the cookie only refers to it. */
@Entity
@Table(name = "account_session")
public class StoredSession {

  @Id
  @Column(name = "id", length = 64)
  public String id;

  @Column(name = "account", length = 64, nullable = false)
  public String account;

  /** Whether the account is the first administrator. */
  @Column(name = "bootstrap", nullable = false)
  public boolean bootstrap;

  @Column(name = "started_at", nullable = false)
  public long startedAt;

  @Column(name = "expires_at", nullable = false)
  public long expiresAt;

  /** When it was ended before it expired. */
  @Column(name = "ended_at")
  public Long endedAt;

  Session toSession() {
    return new Session(id, account, bootstrap, startedAt, expiresAt, endedAt != null);
  }
}
