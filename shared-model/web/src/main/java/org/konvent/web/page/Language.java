package org.konvent.web.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two languages of every page; German unless somebody chose or their browser asks for English. */
public enum Language {
  DE(Locale.GERMAN),
  EN(Locale.ENGLISH);

  /** Name of the cookie that keeps a choice; the pages' script sets it. */
  static final String COOKIE = "konvent-language";

  private static final List<Locale> OFFERED = List.of(Locale.GERMAN, Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** As in {@code lang="de"}. */
  public String tag() {
    return locale.getLanguage();
  }

  /** The one of two texts that is in this language. */
  public String of(String german, String english) {
    return this == DE ? german : english;
  }

  /** What somebody reads: as chosen, otherwise as their browser asks. */
  public static Language of(RoutingContext request) {
    Cookie chosen = request.request().getCookie(COOKIE);
    return Optional.ofNullable(chosen)
        .flatMap(cookie -> tagged(cookie.getValue()))
        .orElseGet(() -> accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /**
   * What a browser or program asks for.
   *
   * @param acceptLanguage the header's value, or null
   */
  public static Language accepted(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return DE;
    }
    try {
      Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
      return match == null ? DE : of(match);
    } catch (IllegalArgumentException e) {
      return DE; // a header that cannot be read asks for nothing
    }
  }

  public static Language of(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : DE;
  }

  /** The language with this tag, where there is one. */
  public static Optional<Language> tagged(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
