package org.konvent.web.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.konvent.model.convention.ConventionZone;

/**
 * What templates say: {@code {t:say('Nächster Beitrag', 'Next')}}. Both languages stand beside each
 * other where they are used, so none can be forgotten; {@code %s} takes a value.
 */
@TemplateExtension(namespace = "t")
public final class Texts {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ConventionZone.ZONE);
  private static final DateTimeFormatter PRECISE =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ConventionZone.ZONE);

  private static final Pattern FORMULA_TERM = Pattern.compile("most votes|[a-z]+");

  private Texts() {}

  static String say(String german, String english, @TemplateAttribute("locale") Object locale) {
    return language(locale).of(german, english);
  }

  static String say(
      String german, String english, Object value, @TemplateAttribute("locale") Object locale) {
    return String.format(Locale.ROOT, language(locale).of(german, english), value);
  }

  static String say(
      String german,
      String english,
      Object first,
      Object second,
      @TemplateAttribute("locale") Object locale) {
    return String.format(Locale.ROOT, language(locale).of(german, english), first, second);
  }

  static String say(
      String german,
      String english,
      Object first,
      Object second,
      Object third,
      @TemplateAttribute("locale") Object locale) {
    return String.format(Locale.ROOT, language(locale).of(german, english), first, second, third);
  }

  /** A constant of the model in the reader's words. */
  static String word(Enum<?> constant, @TemplateAttribute("locale") Object locale) {
    return Words.of(constant, language(locale));
  }

  /** A code that is data, such as a kind of motion, in the reader's words; itself where unknown. */
  static String code(String prefix, String code, @TemplateAttribute("locale") Object locale) {
    return Words.of(prefix, code, language(locale));
  }

  /** The formula of a rule, with its terms in the reader's words. */
  static String formula(String formula, @TemplateAttribute("locale") Object locale) {
    return FORMULA_TERM
        .matcher(formula)
        .replaceAll(term -> Words.of("formula", term.group(), language(locale)));
  }

  /** A figure with a decimal point, as the reader writes it. */
  static String decimal(String figure, @TemplateAttribute("locale") Object locale) {
    return language(locale) == Language.DE ? figure.replace('.', ',') : figure;
  }

  /** A day such as {@code 2026-12-06} as the reader writes it. */
  static String day(String iso, @TemplateAttribute("locale") Object locale) {
    DateTimeFormatter written =
        language(locale) == Language.DE
            ? DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN)
            : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    return LocalDate.parse(iso).format(written);
  }

  /** Time of day, to the minute. */
  static String clock(long millis) {
    return CLOCK.format(Instant.ofEpochMilli(millis));
  }

  /** Time of day, to the second. */
  static String second(long millis) {
    return PRECISE.format(Instant.ofEpochMilli(millis));
  }

  /** A duration in milliseconds as minutes and seconds. */
  static String minutes(long millis) {
    long seconds = Math.max(0, millis) / 1000;
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /** As in {@code lang="de"}. */
  static String lang(@TemplateAttribute("locale") Object locale) {
    return language(locale).tag();
  }

  private static Language language(Object locale) {
    return locale instanceof Locale known ? Language.of(known) : Language.DE;
  }
}
