package org.konvent.web.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.web.problem.ProblemReplies;

/**
 * Refuses bodies over 64 KiB: by their announced length before a byte is read, otherwise while
 * reading. The server's own limit lies above, because its answer has no body.
 */
@ApplicationScoped
public class BodyLimit {

  /** Largest request body in bytes. */
  public static final int MAX_BYTES = 64 * 1024;

  /** A refused body up to this length is read and dropped, so that the answer is heard. */
  private static final long MAX_DROPPED = 8L * 1024 * 1024;

  private static final int PRIORITY = 900;
  private static final Set<HttpMethod> WRITING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  private final ProblemReplies replies;
  private final BodyHandler counting = BodyHandler.create(false).setBodyLimit(MAX_BYTES);

  public BodyLimit(ProblemReplies replies) {
    this.replies = replies;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext route) {
    HttpServerRequest request = route.request();
    String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (announced != null && isOver(announced, MAX_BYTES)) {
      refuse(route, isOver(announced, MAX_DROPPED));
    } else if (announced == null && mayHaveBody(request)) {
      counting.handle(route);
    } else {
      route.next();
    }
  }

  /** No length is announced where the body comes in chunks, or over HTTP/2. */
  private static boolean mayHaveBody(HttpServerRequest request) {
    return !request.isEnded()
        && (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
            || (request.version() == HttpVersion.HTTP_2 && WRITING.contains(request.method())));
  }

  /** A client that does not listen while it sends may finish first, as long as that is bearable. */
  private void refuse(RoutingContext route, boolean atOnce) {
    HttpServerRequest request = route.request();
    Refusal refusal = Refusal.of(ProblemCode.BODY_TOO_LARGE, "limit", MAX_BYTES);
    if (atOnce) {
      request.response().putHeader(HttpHeaders.CONNECTION, "close");
      replies.write(route, refusal);
      return;
    }
    request.handler(dropped -> {});
    request.endHandler(done -> replies.write(route, refusal));
    request.resume();
  }

  private static boolean isOver(String announced, long limit) {
    try {
      return Long.parseLong(announced) > limit;
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
