package org.konvent.master.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The password of a site, with which its installations enrol. */
@Entity
@Table(name = "site_password")
public class SitePassword {

  /** A site of a convention. */
  @Embeddable
  public record Key(
      @Column(name = "convention", length = 64) String convention,
      @Column(name = "site", length = 64) String site)
      implements Serializable {}

  @EmbeddedId public Key key;

  @Column(name = "password_hash", length = 255, nullable = false)
  public String passwordHash;
}
