package org.konvent.satellite.rehearsal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is said to people, in German or English.
 *
 * @param key of the sentence
 * @param values of its places, in their order; phrases among them are said in the same language
 */
public record Phrase(String key, List<Object> values) {

  private static final String BUNDLE = "org.konvent.satellite.rehearsal.rehearsal";
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public Phrase {
    values = List.copyOf(values);
  }

  public static Phrase of(String key, Object... values) {
    return new Phrase(key, Stream.of(values).toList());
  }

  /** Words of somebody else, as they are. */
  public static Phrase verbatim(String words) {
    return of("verbatim", words);
  }

  /** The language that a tag such as {@code de} or {@code de_DE.UTF-8} asks for. */
  public static Locale language(String tag) {
    return tag.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
  }

  public String in(Locale language) {
    ResourceBundle sentences =
        ResourceBundle.getBundle(BUNDLE, language, Phrase.class.getClassLoader(), NO_FALLBACK);
    return PLACE
        .matcher(sentences.getString(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    text(values.get(Integer.parseInt(place.group(1))), language)));
  }

  private static String text(Object value, Locale language) {
    if (value instanceof Phrase phrase) {
      return phrase.in(language);
    }
    return value instanceof Collection<?> several
        ? several.stream().map(one -> text(one, language)).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }

  /** In English, for logs and exceptions. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
