package org.konvent.model.agenda;

/** Who sees an agenda item before it is over. */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** The crew and the sites. */
  INTERNAL,
  /** The crew. */
  HIDDEN
}
