package org.konvent.satellite.local;

/** In what capacity somebody uses this satellite. */
public enum Seat {
  /** Sets the device up, names officers, releases it; no power over figures. */
  ADMINISTRATOR,
  /** Enters and confirms figures, reports presence. */
  OFFICER,
  /** Takes the minutes of this site. */
  MINUTE_TAKER,
  /** The device by the lectern: may only add an entry, or withdraw one with its password. */
  TERMINAL,
  /** A screen: may only read. */
  DISPLAY
}
