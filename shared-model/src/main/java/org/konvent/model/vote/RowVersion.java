package org.konvent.model.vote;

import java.util.Optional;

/**
 * Figures that came for a row; the figures themselves are the sealed part of entry {@code seq}.
 *
 * @param seq the entry that carries them
 * @param arrival when they came, convention time
 * @param by who brought them in
 * @param chainSeq position of the statement in its installation's chain; absent for phone rows
 */
public record RowVersion(
    long seq,
    long arrival,
    String by,
    Channel channel,
    Optional<String> installation,
    Optional<Long> chainSeq) {}
