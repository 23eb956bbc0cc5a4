package org.konvent.model.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.konvent.model.problem.Refusal;

/**
 * A refusal in the reader's language: what happened, and what to do. German and English; everybody else
 * reads English.
 */
public final class ProblemTexts {

  private static final String BUNDLE = "org.konvent.model.problem.problems";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private ProblemTexts() {}

  /** The refusal as it goes over the wire. */
  public static Problem render(Refusal refusal, Locale reader) {
    ResourceBundle texts = texts(reader);
    String code = refusal.code().code();
    return new Problem(
        "/problems/" + code,
        code,
        texts.getString(code + ".title"),
        refusal.code().status(),
        filled(texts.getString(code + ".detail"), refusal.details()),
        refusal.details());
  }

  private static ResourceBundle texts(Locale reader) {
    Locale language =
        Locale.GERMAN.getLanguage().equals(reader.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    return ResourceBundle.getBundle(
        BUNDLE,
        language,
        ProblemTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A value that is not known here is shown as a dash, never as its placeholder. */
  private static String filled(String text, Map<String, Object> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(values.get(match.group(1)))
                        .map(String::valueOf)
                        .orElse("–")));
  }
}
