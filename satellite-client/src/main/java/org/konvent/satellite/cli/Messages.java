package org.konvent.satellite.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the commands, in German or English. */
final class Messages {

  private static final String BUNDLE = "org.konvent.satellite.cli.satellite";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Messages(Locale language) {
    bundle =
        ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK);
  }

  /** {@code de}, {@code en}, or whatever the environment's {@code LANG} begins with. */
  static Messages in(String language) {
    return new Messages(
        language != null && language.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH);
  }

  String say(String key, Object... values) {
    if (!bundle.containsKey(key)) {
      return key;
    }
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(texts);
  }

  boolean german() {
    return bundle.getLocale().getLanguage().equals(Locale.GERMAN.getLanguage());
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }
}
