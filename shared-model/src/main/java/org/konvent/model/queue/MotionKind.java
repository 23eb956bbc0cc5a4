package org.konvent.model.queue;

import java.util.List;
import java.util.Map;

/**
 * A kind of motion; differs between parties and is data.
 *
 * @param code stable name
 * @param names by language
 * @param needsText whether it is refused without a text or the number of an imported one
 */
public record MotionKind(String code, Map<String, String> names, boolean needsText) {

  /** The kinds of a convention that defines none of its own. */
  public static final List<MotionKind> SHIPPED =
      List.of(
          of("motion", "Antrag", "Motion", true),
          of("amendment", "Änderungsantrag", "Amendment", true),
          of("statute-amendment", "Satzungs- oder Programmänderung", "Statute amendment", true),
          of("position-paper", "Positionspapier", "Position paper", true),
          of("emergency-motion", "Dringlichkeitsantrag", "Emergency motion", true),
          of("nomination", "Personalvorschlag", "Nomination", false),
          of("personal-statement", "Persönliche Erklärung", "Personal statement", false));

  public MotionKind {
    names = Map.copyOf(names);
  }

  private static MotionKind of(String code, String german, String english, boolean needsText) {
    return new MotionKind(code, Map.of("de", german, "en", english), needsText);
  }
}
