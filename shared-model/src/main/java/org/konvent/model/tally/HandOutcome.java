package org.konvent.model.tally;

/** What a band of a show of hands suggests ({@code domain.md} 6). */
public enum HandOutcome {
  CLEAR_ACCEPT,
  CLEAR_REJECT,
  /** A count is recommended. */
  CLOSE,
  TIE
}
