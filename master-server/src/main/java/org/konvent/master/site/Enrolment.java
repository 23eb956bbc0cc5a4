package org.konvent.master.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An installation asked to work for a site, proved its key, and waits for the crew. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

  /** Where it stands; the journal has the enrolment itself. */
  public enum Phase {
    PENDING,
    APPROVED,
    REFUSED
  }

  /** Unguessable: whoever knows it may ask for its state. */
  @Id
  @Column(name = "id", length = 64)
  public String id;

  @Column(name = "convention", length = 64, nullable = false)
  public String convention;

  @Column(name = "site", length = 64, nullable = false)
  public String site;

  @Column(name = "suffix", length = 64, nullable = false)
  public String suffix;

  @Column(name = "public_key", length = 255, nullable = false)
  public String publicKey;

  @Column(name = "fingerprint", length = 64, nullable = false)
  public String fingerprint;

  @Enumerated(EnumType.STRING)
  @Column(name = "phase", length = 16, nullable = false)
  public Phase phase;

  @Column(name = "asked_at", nullable = false)
  public long askedAt;

  /** Who approved or refused it. */
  @Column(name = "settled_by", length = 80)
  public String settledBy;
}
