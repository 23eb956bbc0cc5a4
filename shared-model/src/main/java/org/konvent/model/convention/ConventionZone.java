package org.konvent.model.convention;

import java.time.ZoneId;

/**
 * Where time of day is told. Screens, minutes and paper of one convention say the same time, whatever
 * zones the computers in its halls are set to.
 */
public final class ConventionZone {

  /** Germany's. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private ConventionZone() {}
}
