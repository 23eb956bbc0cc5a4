package org.konvent.satellite.hall;

/** A certificate could not be made, kept or read; the message says what keytool or the disk said. */
public final class NoCertificate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoCertificate(String message) {
    super(message);
  }

  NoCertificate(Exception cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
