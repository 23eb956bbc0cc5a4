package org.konvent.model.journal;

/** JSON that does not fit the type it should become; the message names the place. */
public class UnreadableJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableJson(String message, Throwable cause) {
    super(message, cause);
  }
}
