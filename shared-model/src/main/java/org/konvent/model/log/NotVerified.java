package org.konvent.model.log;

/** A well-formed note, checkpoint, statement or receipt whose signature or proof does not hold. */
public final class NotVerified extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param reason what does not hold, in one sentence */
  public NotVerified(String reason) {
    super(reason);
  }
}
