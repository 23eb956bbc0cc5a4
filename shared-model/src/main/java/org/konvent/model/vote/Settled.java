package org.konvent.model.vote;

import java.util.Optional;

/**
 * A finding that was settled; which one is in the sealed part of entry {@code seq}, a {@link
 * SettledFinding}.
 *
 * @param site absent where it is about the total
 */
public record Settled(long seq, Optional<String> site, boolean dispute) {}
