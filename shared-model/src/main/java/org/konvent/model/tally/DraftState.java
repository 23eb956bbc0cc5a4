package org.konvent.model.tally;

/** Where a site's row stands on its way ({@code domain.md} 7). */
public enum DraftState {
  EMPTY,
  /** Entered once; somebody else is to enter it again, or, where one check suffices, it is to be reviewed. */
  FIRST_ENTRY,
  /** Somebody else is entering it again, without seeing the first entry. */
  SECOND_ENTRY,
  READY,
  /** The entries differ; only the fields that differ are shown. */
  DIFFERENT,
  /** Signed and durable. */
  CONFIRMED,
  SENDING,
  ACCEPTED,
  LATE,
  REFUSED,
  COUNTERSIGNED
}
