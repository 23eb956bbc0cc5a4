package org.konvent.satellite.station;

/**
 * What somebody confirmed could not be written to disk: it must go on paper. The outbox takes
 * nothing more until the satellite is started anew; it never tries again silently.
 */
public final class NotSaved extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotSaved(Throwable cause) {
    super("not saved: " + cause.getMessage(), cause);
  }
}
