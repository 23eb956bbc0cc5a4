package org.konvent.web.live;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The identity of streams in a server without accounts: only public streams are read. */
@DefaultBean
@ApplicationScoped
public class NobodySignedIn implements StreamIdentity {

  @Override
  public Uni<Optional<Reader>> identify(RoutingContext route) {
    return Uni.createFrom().item(Optional.empty());
  }
}
