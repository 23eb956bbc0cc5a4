package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/**
 * Figures that came for a row; the figures themselves are the sealed part of entry {@code seq}.
 *
 * @param seq the entry that carries them
 * @param arrival when they came, convention time
 * @param by who brought them in
 * @param installation whose statement it was; absent for phone rows, as are the next two
 * @param chainSeq position of the statement in its installation's chain
 * @param statement hash of the signed note, whose beginning stands on the site's slip
 */
public record RowVersion(
    long seq,
    long arrival,
    String by,
    Channel channel,
    Optional<String> installation,
    Optional<Long> chainSeq,
    Optional<Hash> statement) {

  /** Figures that an installation signed. */
  static RowVersion signed(Entry entry, Channel channel, String installation, long chainSeq) {
    return new RowVersion(
        entry.seq(),
        entry.arrival(),
        entry.by(),
        channel,
        Optional.of(installation),
        Optional.of(chainSeq),
        entry.statement());
  }

  /**
   * Figures read out by telephone.
   *
   * @param typed the entry that carries them
   */
  static RowVersion phoned(long typed, Entry entry) {
    return new RowVersion(
        typed,
        entry.arrival(),
        entry.by(),
        Channel.PHONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
