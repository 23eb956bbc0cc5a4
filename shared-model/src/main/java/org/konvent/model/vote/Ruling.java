package org.konvent.model.vote;

/** What the chair rules for something that rested on an outcome that changed. */
public enum Ruling {
  STANDS,
  REPEAT_TODAY,
  /** Annulled and listed for the next equivalent convention. */
  ANNUL_AND_LIST
}
