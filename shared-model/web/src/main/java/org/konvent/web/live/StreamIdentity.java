package org.konvent.web.live;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;
import org.konvent.model.journal.Actor;

/** Establishes who opens a stream, from cookie or bearer token; each server has one. */
public interface StreamIdentity {

  /**
   * @param session what ends the stream when it is {@link Revoked}, beside the actor's id
   */
  record Reader(Actor actor, String session) {
    public Reader {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(session, "session");
    }
  }

  /** Nobody where there is no token, or none that holds. */
  Uni<Optional<Reader>> identify(RoutingContext route);
}
