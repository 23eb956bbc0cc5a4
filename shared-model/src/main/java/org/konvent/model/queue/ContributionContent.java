package org.konvent.model.queue;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.Secret;

/**
 * Who speaks or moves, and what they wrote.
 *
 * @param text of a motion, where written
 * @param fields names and free text that a procedural form asked, by field
 */
public record ContributionContent(
    String firstName, String lastName, Optional<String> text, Map<String, String> fields)
    implements Secret {

  public ContributionContent {
    fields = Map.copyOf(fields);
  }

  public String fullName() {
    return firstName + " " + lastName;
  }

  /** "Vorname N.", for stream and publication. */
  public String shortName() {
    int end = lastName.isEmpty() ? 0 : lastName.offsetByCodePoints(0, 1);
    return firstName + " " + lastName.substring(0, end) + ".";
  }
}
