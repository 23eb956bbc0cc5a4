package org.konvent.master.queue;

import java.util.Optional;
import org.konvent.model.command.queue.EnterMotion;

/**
 * Somebody moves something.
 *
 * @param motionKind code of one of the convention's kinds
 * @param password to take it back with
 * @param text where written
 * @param motionText number of an imported text instead
 * @param site where the crew enters somebody for a site
 */
public record NewMotion(
    String firstName,
    String lastName,
    String motionKind,
    String password,
    Optional<String> text,
    Optional<String> motionText,
    Optional<String> site) {

  EnterMotion command() {
    return new EnterMotion(firstName, lastName, motionKind, text, motionText, site);
  }
}
