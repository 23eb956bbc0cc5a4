package org.konvent.satellite.station;

import java.nio.file.Path;

/** Another process of the satellite has the data directory open. */
public final class StoreInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreInUse(Path directory, Throwable cause) {
    super("another process works with " + directory, cause);
  }
}
