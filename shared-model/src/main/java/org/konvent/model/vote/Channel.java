package org.konvent.model.vote;

/** The way figures took. */
public enum Channel {
  SATELLITE,
  /** Read out by telephone, typed by one person and confirmed by a second. */
  PHONE,
  /** The signed statement on a storage medium. */
  FILE
}
