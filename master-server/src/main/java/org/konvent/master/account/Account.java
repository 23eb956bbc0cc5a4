package org.konvent.master.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A person who signs in at the master. What they may do is not here: roles are granted in the
 * journal, except the first administrator's.
 */
@Entity
@Table(name = "account")
public class Account {

  /** Name to sign in with, lower case. */
  @Id
  @Column(name = "name", length = 64)
  public String name;

  @Column(name = "display_name", length = 200, nullable = false)
  public String displayName;

  @Column(name = "password_hash", length = 255, nullable = false)
  public String passwordHash;

  /** Made by {@code init}: administrator before there is a journal. */
  @Column(name = "bootstrap", nullable = false)
  public boolean bootstrap;

  /** Milliseconds since 1970. */
  @Column(name = "created_at", nullable = false)
  public long createdAt;
}
