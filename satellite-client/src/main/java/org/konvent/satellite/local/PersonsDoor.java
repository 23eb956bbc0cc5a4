package org.konvent.satellite.local;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** Lets in who came with the address that was told to whoever started the satellite. */
@ApplicationScoped
public class PersonsDoor {

  private final LocalKey key;
  private final Sessions sessions;

  public PersonsDoor(LocalKey key, Sessions sessions) {
    this.key = key;
    this.sessions = sessions;
  }

  /**
   * The cookie of an administrator, where the address carries the right token.
   *
   * @throws RefusedException in the hall, where nobody is administrator
   */
  public Optional<Cookie> administrator(RoutingContext request) {
    if (HallNetwork.isFromHall(request)) {
      throw RefusedException.of(ProblemCode.NOT_ALLOWED);
    }
    return Optional.ofNullable(request.request().getParam("token"))
        .filter(token -> Tokens.same(key.administration(), token))
        .map(token -> sessions.begin("admin", Set.of(Seat.ADMINISTRATOR)))
        .map(session -> SiteCookies.of(request, Visitors.PERSON, session));
  }
}
