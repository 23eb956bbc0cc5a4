package org.konvent.model.publication;

/** Who signs printed minutes; all of them, or they are not signed. */
public enum Signatory {
  MINUTE_TAKER,
  CHAIR,
  RETURNING_OFFICER,
  /** Another person than the second one. */
  FIRST_TELLER,
  SECOND_TELLER
}
