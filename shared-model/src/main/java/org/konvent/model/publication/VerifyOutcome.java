package org.konvent.model.publication;

/** What {@code verify} found, by its exit code. */
public enum VerifyOutcome {
  VERIFIED,
  FAILED,
  INCOMPLETE
}
