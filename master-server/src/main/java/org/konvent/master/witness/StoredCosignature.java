package org.konvent.master.witness;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One witness's line under the checkpoint of a size. */
@Entity
@Table(name = "cosignature")
public class StoredCosignature {

  /** A witness signs a size once. */
  @Embeddable
  public record Key(
      @Column(name = "convention", length = 64) String convention,
      @Column(name = "installation", length = 128) String installation,
      @Column(name = "size") long size)
      implements Serializable {}

  @EmbeddedId public Key key;

  @Column(name = "line", length = 512, nullable = false)
  public String line;
}
