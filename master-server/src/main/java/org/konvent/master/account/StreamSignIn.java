package org.konvent.master.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.konvent.model.journal.Actor;
import org.konvent.web.live.Revoked;
import org.konvent.web.live.StreamIdentity;

/** Who opens a stream: by the same token as everywhere, and cut off with the session. */
@ApplicationScoped
public class StreamSignIn implements StreamIdentity {

  private final Identities identities;
  private final Event<Revoked> revoked;

  public StreamSignIn(Identities identities, Event<Revoked> revoked) {
    this.identities = identities;
    this.revoked = revoked;
  }

  @Override
  public Uni<Optional<Reader>> identify(RoutingContext route) {
    return SessionMechanism.token(route)
        .map(
            token ->
                identities
                    .of(token)
                    .map(StreamSignIn::reader)
                    .onFailure(AuthenticationFailedException.class)
                    .recoverWithItem(Optional.empty()))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private static Optional<Reader> reader(SecurityIdentity identity) {
    Actor actor = identity.getAttribute(Caller.ACTOR);
    Session session = identity.getAttribute(Caller.SESSION);
    return Optional.of(new Reader(actor, session == null ? actor.id() : session.id()));
  }

  void ended(@Observes SessionEnded event) {
    revoked.fire(new Revoked(event.session()));
  }
}
