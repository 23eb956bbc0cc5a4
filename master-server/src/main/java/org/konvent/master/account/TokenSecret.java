package org.konvent.master.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key of all tokens; kept, so that every master of one database accepts them. */
@Entity
@Table(name = "token_secret")
public class TokenSecret {

  /** There is one. */
  static final int ONLY = 1;

  @Id
  @Column(name = "id")
  public int id;

  @Column(name = "secret", length = 64, nullable = false)
  public String secret;
}
