package org.konvent.satellite.station;

/** Why a call to the master gave nothing usable. */
public enum Trouble {
  /** Nobody answered, or not within ten seconds. */
  NO_ANSWER,
  /** Something answered that is not the master: the network wants a sign-in. */
  CAPTIVE_PORTAL,
  /** The master refused, with a problem. */
  REFUSED,
  /** The answer does not prove what it says. */
  UNVERIFIED
}
