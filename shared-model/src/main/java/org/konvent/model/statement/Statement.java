package org.konvent.model.statement;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.log.Hash;

/**
 * What an installation signs. Its own {@code seq} and {@code prev} chain its statements, so that a
 * statement left out by the master, or two stories told by the site, show.
 *
 * @param convention id of the convention
 * @param installation key name of the installation
 * @param seq position in the installation's chain, from 1, gapless
 * @param prev hash of the whole note of the statement before; absent for the first
 * @param seen the last checkpoint of the master that was verified here
 */
public record Statement(
    String convention,
    String installation,
    long seq,
    Optional<Hash> prev,
    Seen seen,
    StatementBody body) {

  /** Size and root of a verified checkpoint; absent root before the first. */
  public record Seen(long size, Optional<Hash> root) {
    public static final Seen NOTHING = new Seen(0, Optional.empty());
  }

  public Statement {
    Objects.requireNonNull(convention, "convention");
    Objects.requireNonNull(installation, "installation");
    Objects.requireNonNull(body, "body");
    if (seq < 1) {
      throw new IllegalArgumentException("a statement's seq starts at 1: " + seq);
    }
  }
}
