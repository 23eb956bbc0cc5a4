package org.konvent.master.journal;

/** The database went away during a commit and has not said since whether it took place. */
class OutcomeUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot candidate;

  OutcomeUnknown(Snapshot candidate, Throwable cause) {
    super(cause);
    this.candidate = candidate;
  }

  /** The state that is true if it did. */
  Snapshot candidate() {
    return candidate;
  }
}
