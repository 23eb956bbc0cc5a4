package org.konvent.satellite.station;

/** The mirror has not reached this device's own enrolment yet, so its chain's start is unknown. */
public final class NotSynchronised extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotSynchronised() {
    super("the journal was not received up to this device's enrolment");
  }
}
