package org.konvent.master.command;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.konvent.master.journal.ConventionClock;

/**
 * Notes when a request arrived, before anything else happens to it: whether a tally is in time must
 * not depend on how long it waited inside the server.
 */
@ApplicationScoped
public class ArrivalStamp {

  private static final String KEY = "konvent.arrivedAt";
  private static final int FIRST = 10_000;

  private final ConventionClock clock;

  public ArrivalStamp(ConventionClock clock) {
    this.clock = clock;
  }

  void register(@Observes Filters filters) {
    filters.register(this::stamp, FIRST);
  }

  private void stamp(RoutingContext route) {
    route.put(KEY, clock.now());
    route.next();
  }

  /** Convention time of the request's arrival. */
  public static long of(RoutingContext route) {
    Long stamped = route.get(KEY);
    if (stamped == null) {
      throw new IllegalStateException("a request came past the stamp");
    }
    return stamped;
  }
}
