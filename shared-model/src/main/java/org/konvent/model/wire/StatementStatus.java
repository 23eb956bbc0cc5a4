package org.konvent.model.wire;

/** What became of a statement; each is in the log and has a receipt. */
public enum StatementStatus {
  /** Counts. */
  RECEIVED,
  /** Came after deadline and grace: lapses unless the chair extends. */
  LATE,
  /** A correction after the close: waits for two persons. */
  PENDING,
  /** Refused by a rule; counts nothing. */
  REFUSED
}
