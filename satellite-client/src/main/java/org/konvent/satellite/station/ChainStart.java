package org.konvent.satellite.station;

import java.util.Optional;
import org.konvent.model.log.Hash;

/**
 * Where this device takes up the installation's chain of statements: at 1, or where a former device
 * of the same installation stopped.
 */
public record ChainStart(long seq, Optional<Hash> prev) {}
