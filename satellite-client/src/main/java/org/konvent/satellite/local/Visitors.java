package org.konvent.satellite.local;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Establishes who asks, from bearer token, cookies or an address that carries a device's token. From the
 * hall nobody is this device or its administrator, whatever they present.
 */
@ApplicationScoped
public class Visitors {

  /** Name of the cookie of a person. */
  static final String PERSON = "konvent-site";

  private static final String TOKEN = "token";

  private final LocalKey key;
  private final Sessions sessions;
  private final Devices devices;

  public Visitors(LocalKey key, Sessions sessions, Devices devices) {
    this.key = key;
    this.sessions = sessions;
    this.devices = devices;
  }

  public Visitor of(RoutingContext request) {
    boolean fromHall = HallNetwork.isFromHall(request);
    if (!fromHall && key.opens(request.request().getHeader("Authorization"))) {
      return Visitor.DEVICE;
    }
    Visitor visitor = cookie(request, PERSON).flatMap(sessions::visitor).orElse(Visitor.NOBODY);
    for (Seat seat : new Seat[] {Seat.TERMINAL, Seat.DISPLAY}) {
      if (holds(request, seat)) {
        visitor = visitor.and(seat);
      }
    }
    return fromHall ? visitor.without(Seat.ADMINISTRATOR) : visitor;
  }

  /** The cookie that lets a device in whose address carried its token, where that is new. */
  public Optional<Cookie> remembering(RoutingContext request, Seat seat) {
    return Optional.ofNullable(request.request().getParam(TOKEN))
        .filter(token -> devices.opens(seat, token))
        .map(token -> SiteCookies.of(request, name(seat), token));
  }

  private boolean holds(RoutingContext request, Seat seat) {
    return cookie(request, name(seat)).filter(token -> devices.opens(seat, token)).isPresent()
        || devices.opens(seat, request.request().getParam(TOKEN));
  }

  private static String name(Seat seat) {
    return "konvent-" + seat.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Optional<String> cookie(RoutingContext request, String name) {
    return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
  }
}
