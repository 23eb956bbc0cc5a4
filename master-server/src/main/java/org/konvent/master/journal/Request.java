package org.konvent.master.journal;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.journal.Actor;

/**
 * A command on its way to the writer.
 *
 * @param commandId made by the client; the same id gets the same answer
 * @param arrivedAt convention time of the request's first byte
 */
public record Request(Command command, Actor actor, Optional<String> commandId, long arrivedAt) {

  public Request {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(commandId, "commandId");
  }
}
