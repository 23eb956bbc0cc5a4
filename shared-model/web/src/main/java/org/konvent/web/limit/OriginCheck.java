package org.konvent.web.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.web.problem.ProblemReplies;

/**
 * Refuses a change that a page of another origin asks a browser to make. A client that sends no
 * cookie is not misused that way: a bearer token never travels by itself.
 */
@ApplicationScoped
public class OriginCheck {

  private static final int PRIORITY = 950;
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final ProblemReplies replies;

  public OriginCheck(ProblemReplies replies) {
    this.replies = replies;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext route) {
    if (isForeign(route.request())) {
      replies.write(route, Refusal.of(ProblemCode.FOREIGN_ORIGIN));
    } else {
      route.next();
    }
  }

  private static boolean isForeign(HttpServerRequest request) {
    if (READING.contains(request.method())) {
      return false;
    }
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return !isOwn(origin, request);
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static boolean isOwn(String origin, HttpServerRequest request) {
    HostAndPort own = request.authority();
    try {
      URI from = URI.create(origin);
      return own != null
          && own.host().equalsIgnoreCase(from.getHost())
          && port(own.port(), request.scheme()) == port(from.getPort(), from.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int port(int port, String scheme) {
    if (port > 0) {
      return port;
    }
    return "https".equalsIgnoreCase(scheme) ? 443 : 80;
  }
}
