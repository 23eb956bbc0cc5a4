package org.konvent.satellite.station;

/** Where a statement stands on its way to the master. */
public enum SendState {
  /** On disk, waiting for its turn or for the link. */
  QUEUED,
  /** On its way just now. */
  SENDING,
  /** In the master's log, with a receipt that was verified here; counts. */
  ACCEPTED,
  /** In the log, but after deadline and grace: lapses unless the chair extends. */
  LATE,
  /** In the log, as a correction that waits for two persons. */
  PENDING,
  /** In the log, refused by a rule; counts nothing. */
  REFUSED,
  /** Not in the log, and cannot get there: another story holds this position, or the key is revoked. */
  ALARM;

  /** Whether the master's answer is there and final. */
  public boolean settled() {
    return this != QUEUED && this != SENDING;
  }
}
