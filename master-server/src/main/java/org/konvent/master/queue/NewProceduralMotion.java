package org.konvent.master.queue;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.queue.EnterProceduralMotion;

/**
 * Somebody moves something about the procedure.
 *
 * @param motionKind code of the kind
 * @param fields what its form asks, as typed
 * @param password to take it back with
 * @param site where the crew enters somebody for a site
 */
public record NewProceduralMotion(
    String firstName,
    String lastName,
    String motionKind,
    Map<String, String> fields,
    String password,
    Optional<String> site) {

  EnterProceduralMotion command() {
    return new EnterProceduralMotion(firstName, lastName, motionKind, fields, site);
  }
}
