package org.konvent.model.wire;

/** Names of the API's own headers. */
public final class Headers {

  /** Id of a command, made by the client, 16 to 64 characters of {@code A-Za-z0-9-}. */
  public static final String COMMAND = "Konvent-Command";

  private Headers() {}
}
