package org.konvent.web.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;
import org.konvent.model.problem.Refusal;

/** What the HTTP server answers before or beside JAX-RS: no route, a body that is too large. */
@ApplicationScoped
public class EarlyProblems {

  private static final int BEFORE_THE_SERVERS_OWN = -100_000;

  private final ProblemReplies replies;

  public EarlyProblems(ProblemReplies replies) {
    this.replies = replies;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_THE_SERVERS_OWN).failureHandler(this::failed);
    IntStream.of(400, 401, 403, 404, 405, 406, 413, 415)
        .forEach(status -> router.errorHandler(status, route -> answer(route, status)));
  }

  /** A bare status, such as of a body that grew too large; an exception is the server's to log. */
  private void failed(RoutingContext route) {
    if (route.failure() == null && route.statusCode() >= 400) {
      answer(route, route.statusCode());
    } else {
      route.next();
    }
  }

  private void answer(RoutingContext route, int status) {
    replies.write(route, Refusal.of(StatusProblems.code(status)));
  }
}
