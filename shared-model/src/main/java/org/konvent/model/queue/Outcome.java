package org.konvent.model.queue;

/** How a motion ended; every motion ends with one. */
public enum Outcome {
  ADOPTED_WITHOUT_OBJECTION,
  /** In a vote. */
  ADOPTED,
  /** In a vote. */
  REJECTED,
  WITHDRAWN,
  NOT_ADMITTED,
  /** To another body, or to the next convention. */
  REFERRED;

  public boolean isAdopted() {
    return this == ADOPTED || this == ADOPTED_WITHOUT_OBJECTION;
  }

  /** Whether it comes out of a vote, whose number goes with it. */
  public boolean needsVote() {
    return this == ADOPTED || this == REJECTED;
  }
}
