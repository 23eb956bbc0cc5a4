package org.konvent.satellite.local;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;

/** Cookies of this satellite: unreadable to scripts, never sent along from other sites. */
final class SiteCookies {

  private static final long YEAR_SECONDS = 31_536_000;

  private SiteCookies() {}

  static Cookie of(String name, String value) {
    return bare(name, value).setMaxAge(YEAR_SECONDS);
  }

  static Cookie gone(String name) {
    return bare(name, "").setMaxAge(0);
  }

  private static Cookie bare(String name, String value) {
    return Cookie.cookie(name, value)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT)
        .setPath("/");
  }
}
