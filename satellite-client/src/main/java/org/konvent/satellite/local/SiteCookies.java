package org.konvent.satellite.local;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** Cookies of this satellite: unreadable to scripts, never sent along from other sites, over TLS where it was. */
final class SiteCookies {

  private static final long YEAR_SECONDS = 31_536_000;

  private SiteCookies() {}

  static Cookie of(RoutingContext request, String name, String value) {
    return bare(request, name, value).setMaxAge(YEAR_SECONDS);
  }

  static Cookie gone(RoutingContext request, String name) {
    return bare(request, name, "").setMaxAge(0);
  }

  private static Cookie bare(RoutingContext request, String name, String value) {
    return Cookie.cookie(name, value)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT)
        .setSecure(HallNetwork.isFromHall(request))
        .setPath("/");
  }
}
