package org.konvent.satellite.local;

/** This device works for no site yet. */
public final class NotEnrolled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotEnrolled() {
    super("not enrolled");
  }
}
