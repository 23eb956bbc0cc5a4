package org.konvent.model.queue;

/** What a field of a procedural motion's form takes, and whether its value may stand in the open. */
public enum FieldType {
  /** Free text; sealed. */
  TEXT,
  /** Name of a person; sealed. */
  NAME,
  /** Whole seconds, 1 to 86,400. */
  SECONDS,
  /** Whole minutes, 1 to 10,080. */
  MINUTES,
  /** Number of a vote. */
  VOTE,
  /** Id of a site. */
  SITE,
  /** Id of an agenda item. */
  ITEM,
  /** Entry number of a motion. */
  MOTION,
  /** A day, such as {@code 2026-11-21}. */
  DATE,
  /** A time of day, such as {@code 14:30}. */
  TIME;

  public boolean isSealed() {
    return this == TEXT || this == NAME;
  }
}
