package org.konvent.model.vote;

/** Where one site's row of a vote stands at the master. */
public enum RowState {
  EXPECTED,
  RECEIVED,
  /** After deadline and grace; lapses unless the chair extends. */
  LATE,
  LAPSED,
  /** Was late, counts because the chair extended. */
  READMITTED,
  CORRECTED,
  /** The site has nobody entitled or takes no part; neither lapsed nor zero. */
  NOT_PARTICIPATING;

  /** Whether its figures enter the total. */
  public boolean counts() {
    return this == RECEIVED || this == READMITTED || this == CORRECTED;
  }
}
