package org.konvent.model.vote;

/**
 * Where a vote stands. Hands: {@code PREPARED → OPEN → [OVERDUE →] CLOSED → ANNOUNCED → FINAL}; with
 * ballots {@code COUNTING} comes after {@code OPEN}. {@code ABORTED} before any figure was shown,
 * {@code ANNULLED} afterwards.
 */
public enum Phase {
  PREPARED,
  /** In casting: hands are up, or ballots go into the box. */
  OPEN,
  /** Ballots are counted and transmitted; nobody casts any more. */
  COUNTING,
  /** Deadline and grace are over and something is missing. */
  OVERDUE,
  CLOSED,
  ANNOUNCED,
  /** All records agree, or the objection period is over. */
  FINAL,
  ABORTED,
  ANNULLED;

  /** Somebody still casts, counts or transmits. */
  public boolean unfinished() {
    return this == OPEN || this == COUNTING || this == OVERDUE;
  }

  /** The close was reached, so the crew may see figures; an annulled vote was closed before. */
  public boolean closed() {
    return this == CLOSED || this == ANNOUNCED || this == FINAL || this == ANNULLED;
  }
}
