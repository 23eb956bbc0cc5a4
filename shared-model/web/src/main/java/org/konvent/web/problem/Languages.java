package org.konvent.web.problem;

import java.util.List;
import java.util.Locale;

/** Which of Konvent's two languages a reader gets: German unless English is asked for first. */
public final class Languages {

  private static final List<Locale> OFFERED = List.of(Locale.GERMAN, Locale.ENGLISH);

  private Languages() {}

  /**
   * @param acceptLanguage the header's value, or null
   */
  public static Locale of(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.GERMAN;
    }
    try {
      Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
      return match == null ? Locale.GERMAN : match;
    } catch (IllegalArgumentException e) {
      return Locale.GERMAN; // a header that cannot be read asks for nothing
    }
  }
}
