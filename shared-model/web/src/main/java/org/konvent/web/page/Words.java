package org.konvent.web.page;

import java.util.ResourceBundle;

/**
 * The model's constants as people call them, from {@code words_de.properties} and {@code
 * words_en.properties}; a test holds that none is missing.
 */
public final class Words {

  private static final String BUNDLE = "org.konvent.web.page.words";

  private Words() {}

  /** The word for a constant, by the name of its type and its own. */
  public static String of(Enum<?> constant, Language reader) {
    return bundle(reader).getString(key(constant));
  }

  /** The word for a code that conventions may add to; the code itself where nobody named it. */
  public static String of(String prefix, String code, Language reader) {
    ResourceBundle words = bundle(reader);
    String key = prefix + "." + code;
    return words.containsKey(key) ? words.getString(key) : code;
  }

  /** Under which key the word for a constant stands, such as {@code RowState.LATE}. */
  static String key(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    Class<?> around = type.getEnclosingClass();
    String name =
        around == null ? type.getSimpleName() : around.getSimpleName() + type.getSimpleName();
    String feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    return feature + "." + name + "." + constant.name();
  }

  static ResourceBundle bundle(Language reader) {
    return ResourceBundle.getBundle(
        BUNDLE,
        reader.locale(),
        Words.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
