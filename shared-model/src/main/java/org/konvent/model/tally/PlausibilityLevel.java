package org.konvent.model.tally;

/** How much a finding weighs ({@code domain.md} 7, levels). */
public enum PlausibilityLevel {
  /** R: impossible; refused, counts nothing. */
  REFUSED,
  /** F: error; only as "the paper says so", with a reason, resolved before the announcement. */
  ERROR,
  /** W: warning; must be acknowledged. */
  WARNING,
  /** H: hint. */
  HINT
}
