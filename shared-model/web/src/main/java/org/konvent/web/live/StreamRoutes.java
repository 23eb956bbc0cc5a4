package org.konvent.web.live;

import io.quarkus.arc.All;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Registers every {@link StreamRoute}, each behind the same check. */
@ApplicationScoped
public class StreamRoutes {

  /** A poll never waits longer. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final int NOT_SIGNED_IN = 401;
  private static final int NOT_ALLOWED = 403;

  private final Vertx vertx;
  private final List<StreamRoute> routes;
  private final StreamIdentity identity;

  public StreamRoutes(Vertx vertx, @All List<StreamRoute> routes, StreamIdentity identity) {
    this.vertx = vertx;
    this.routes = routes.stream().sorted(Comparator.comparing(StreamRoute::path)).toList();
    this.identity = identity;
  }

  public void register(@Observes Router router) {
    for (StreamRoute route : routes) {
      router.get(route.path()).handler(request -> admit(route, request, this::stream));
      router.get(route.path() + "/poll").handler(request -> admit(route, request, this::poll));
    }
  }

  /** By path: the container gives them in any order, and the API's document is compared. */
  List<StreamRoute> all() {
    return routes;
  }

  private interface Opening {
    void open(
        RoutingContext request,
        StreamRoute.Stream stream,
        Optional<StreamIdentity.Reader> reader,
        long position);
  }

  private void admit(StreamRoute route, RoutingContext request, Opening opening) {
    if (route.isPublic()) {
      admit(route, request, opening, Optional.empty());
      return;
    }
    Context context = vertx.getOrCreateContext();
    identity
        .identify(request)
        .subscribe()
        .with(
            reader -> context.runOnContext(nothing -> admit(route, request, opening, reader)),
            request::fail);
  }

  private void admit(
      StreamRoute route,
      RoutingContext request,
      Opening opening,
      Optional<StreamIdentity.Reader> reader) {
    if (!route.isPublic() && reader.isEmpty()) {
      request.fail(NOT_SIGNED_IN);
    } else if (reader.isPresent() && !route.admits(reader.get())) {
      request.fail(NOT_ALLOWED);
    } else {
      route
          .telling()
          .to(reader, request.request()::getParam)
          .ifPresentOrElse(
              stream -> opening.open(request, stream, reader, position(request, stream)),
              () -> request.fail(NOT_ALLOWED));
    }
  }

  private void stream(
      RoutingContext request,
      StreamRoute.Stream stream,
      Optional<StreamIdentity.Reader> reader,
      long position) {
    new EventStream(vertx, request.response(), stream, reader, position).open();
  }

  private void poll(
      RoutingContext request,
      StreamRoute.Stream stream,
      Optional<StreamIdentity.Reader> reader,
      long position) {
    String wait = request.request().getParam("wait", "25");
    long seconds = wait.matches("\\d{1,3}") ? Long.parseLong(wait) : LONGEST_WAIT.toSeconds();
    Duration bounded = Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
    new LongPoll(vertx, request.response(), stream, reader, position).open(bounded);
  }

  private static long position(RoutingContext request, StreamRoute.Stream stream) {
    HttpServerRequest asked = request.request();
    String last = asked.getHeader("Last-Event-ID");
    return stream.resume().apply(last == null ? asked.getParam("after", "0") : last);
  }
}
