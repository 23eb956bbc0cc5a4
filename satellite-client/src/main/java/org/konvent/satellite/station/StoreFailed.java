package org.konvent.satellite.station;

/** The satellite's own disk did not take or give something; nothing was half written. */
public final class StoreFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
