package org.konvent.model.agenda;

/** Who sees an agenda item and the motion texts attached to it. */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** The crew and the sites. */
  INTERNAL,
  /** The crew, until the item starts: then the hall hears of it, and all sites do. */
  HIDDEN
}
