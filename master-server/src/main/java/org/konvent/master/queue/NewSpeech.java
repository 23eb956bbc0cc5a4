package org.konvent.master.queue;

import java.util.Optional;
import org.konvent.model.command.queue.EnterSpeech;

/**
 * Somebody wants to speak.
 *
 * @param password to take it back with
 * @param quotaList code of the quota list, where the convention has a quota rule
 * @param site where the crew enters somebody for a site
 */
public record NewSpeech(
    String firstName,
    String lastName,
    String password,
    Optional<String> quotaList,
    Optional<String> site) {

  EnterSpeech command() {
    return new EnterSpeech(firstName, lastName, quotaList, site);
  }
}
