package org.konvent.satellite.rehearsal.crew;

import java.net.URI;

/** The master did not answer, again and again. */
public final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreachable(URI master, Throwable cause) {
    super(
        "no answer from %s (%s); is the master running, and is this its address?"
            .formatted(master, cause),
        cause);
  }
}
