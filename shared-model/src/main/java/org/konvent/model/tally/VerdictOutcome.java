package org.konvent.model.tally;

/** What the figures say. The chair's declaration is an entry of its own ({@code domain.md} 5, 6). */
public enum VerdictOutcome {
  /** Show of hands: clearly adopted. */
  CLEAR_ACCEPT,
  /** Show of hands: clearly rejected. */
  CLEAR_REJECT,
  /** Show of hands: a count is recommended. */
  CLOSE,
  /** Show of hands: as many for as against, as far as can be seen. */
  TIE,
  /** Counted: adopted. */
  ACCEPTED,
  /** Counted: rejected; a tie rejects. */
  REJECTED,
  ELECTED,
  RUN_OFF,
  /** A tie, a ranking, or nobody electable: people decide, nothing is broken silently. */
  NEEDS_DECISION
}
