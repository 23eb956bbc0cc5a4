package org.konvent.model.verify;

/** How much a finding weighs. */
public enum Level {
  /** The record does not hold. */
  FAILED,
  /** Something needed to check it is not there. */
  INCOMPLETE,
  /** To be known; nothing is wrong. */
  NOTE
}
