package org.konvent.model.tally;

import java.util.Optional;

/** Why a step of a {@link TallyDraft} is refused. */
public enum DraftRefusal {
  /** The step does not lead on from the present state. */
  NOT_IN_THIS_STATE,
  /** F001: another person is needed. */
  SAME_PERSON,
  /** A single check was not allowed for this vote. */
  SECOND_ENTRY_NEEDED,
  /** A show of hands takes one entry and a review. */
  ONE_ENTRY_ONLY,
  /** The row is not of the form voted on. */
  WRONG_FORM,
  /** A field agrees with neither entry: both must be entered anew. */
  NEITHER_ENTRY,
  /** An R finding. */
  IMPOSSIBLE,
  /** An F finding without "the paper says so". */
  ERROR_UNEXPLAINED,
  /** A W finding that nobody acknowledged. */
  WARNING_UNACKNOWLEDGED;

  /** What keeps a row with these findings and answers from being confirmed. */
  static Optional<DraftRefusal> of(Findings findings, Remarks remarks) {
    if (findings.refused()) {
      return Optional.of(IMPOSSIBLE);
    }
    if (!findings.unexplained(remarks).isEmpty()) {
      return Optional.of(ERROR_UNEXPLAINED);
    }
    return findings.unacknowledged(remarks).isEmpty()
        ? Optional.empty()
        : Optional.of(WARNING_UNACKNOWLEDGED);
  }
}
