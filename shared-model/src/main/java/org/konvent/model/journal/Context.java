package org.konvent.model.journal;

import java.util.Objects;

/**
 * The circumstances of a command.
 *
 * @param now convention time of the decision, milliseconds since 1970
 * @param arrivedAt convention time at which the first byte of the request was seen
 */
public record Context(long now, long arrivedAt, Actor actor) {

  public Context {
    Objects.requireNonNull(actor, "actor");
  }
}
