package org.konvent.satellite.station;

import java.util.Optional;

/**
 * The link to the master as displays show it.
 *
 * @param since wall clock of the device, milliseconds since 1970
 * @param trouble why it is down, where that is known
 * @param buffered the stream was held back by a proxy: long polling instead
 */
public record LinkState(
    Phase phase, long since, Optional<Trouble> trouble, Optional<String> detail, boolean buffered) {

  /** Whether the site hears the master. */
  public enum Phase {
    CONNECTED,
    /** Lost a moment ago. */
    RECONNECTING,
    /** Lost for longer than half a minute, or never had. */
    DISCONNECTED
  }
}
