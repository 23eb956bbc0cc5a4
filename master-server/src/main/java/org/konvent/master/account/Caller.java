package org.konvent.master.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.konvent.model.journal.Actor;

/** Who is asking, and from where, as the server established it. */
@RequestScoped
public class Caller {

  /** Attribute of the identity: the {@link Actor}. */
  static final String ACTOR = "konvent.actor";

  /** Attribute of the identity: the {@link Session}, for a person. */
  static final String SESSION = "konvent.session";

  private final SecurityIdentity identity;
  private final RoutingContext route;

  public Caller(SecurityIdentity identity, RoutingContext route) {
    this.identity = identity;
    this.route = route;
  }

  /** Whoever is signed in; endpoints without roles have nobody. */
  public Actor actor() {
    return Optional.<Actor>ofNullable(identity.getAttribute(ACTOR))
        .orElseThrow(() -> new IllegalStateException("an endpoint without roles asks who acts"));
  }

  public Optional<Session> session() {
    return Optional.ofNullable(identity.getAttribute(SESSION));
  }

  /** Network address of the client. */
  public String address() {
    return route.request().remoteAddress().hostAddress();
  }
}
