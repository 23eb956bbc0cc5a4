package org.konvent.satellite.page;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.konvent.model.journal.Actor;
import org.konvent.satellite.local.Visitor;
import org.konvent.satellite.local.Visitors;
import org.konvent.web.live.StreamIdentity;

/** Who reads the live fragments: a person by their session, a device by its token. */
@ApplicationScoped
public class VisitorIdentity implements StreamIdentity {

  private final Visitors visitors;

  public VisitorIdentity(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  public Uni<Optional<Reader>> identify(RoutingContext route) {
    Visitor visitor = visitors.of(route);
    return Uni.createFrom().item(Optional.of(visitor).filter(it -> !it.isNobody()).map(this::of));
  }

  private Reader of(Visitor visitor) {
    return new Reader(
        new Actor("site:" + visitor.name().orElse(""), visitor.roles(), Optional.empty()),
        visitor.session());
  }
}
