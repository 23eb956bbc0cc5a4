package org.konvent.master.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A one-time code as kept: its hash only. */
@Entity
@Table(name = "enrolment_code")
public class EnrolmentCode {

  /** The command that issued it. */
  @Id
  @Column(name = "id", length = 64)
  public String id;

  @Column(name = "convention", length = 64, nullable = false)
  public String convention;

  @Column(name = "site", length = 64, nullable = false)
  public String site;

  @Column(name = "code_hash", length = 64, nullable = false)
  public String codeHash;

  @Column(name = "expires_at", nullable = false)
  public long expiresAt;

  @Column(name = "used_at")
  public Long usedAt;
}
