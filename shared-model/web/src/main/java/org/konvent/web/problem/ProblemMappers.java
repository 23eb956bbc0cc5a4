package org.konvent.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** The one place where what was thrown inside JAX-RS becomes a problem. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemReplies replies;

  public ProblemMappers(ProblemReplies replies) {
    this.replies = replies;
  }

  @ServerExceptionMapper
  public Response refused(RefusedException e, RoutingContext request) {
    return reply(e.refusal(), request);
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException e, RoutingContext request) {
    return reply(UnreadableBody.refusal(e), request);
  }

  @ServerExceptionMapper
  public Response unreadable(UnreadableJson e, RoutingContext request) {
    return reply(Refusal.of(ProblemCode.MALFORMED_REQUEST, "field", "body"), request);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response notSignedIn(RoutingContext request) {
    return reply(Refusal.of(ProblemCode.NOT_SIGNED_IN), request);
  }

  @ServerExceptionMapper(ForbiddenException.class)
  public Response notAllowed(RoutingContext request) {
    return reply(Refusal.of(ProblemCode.NOT_ALLOWED), request);
  }

  @ServerExceptionMapper
  public Response early(WebApplicationException e, RoutingContext request) {
    if (e.getCause() instanceof JsonProcessingException unreadable) {
      return reply(UnreadableBody.refusal(unreadable), request);
    }
    if (e.getResponse().getStatus() < 400) {
      return e.getResponse(); // a redirect is no problem
    }
    Response problem = reply(Refusal.of(StatusProblems.code(e.getResponse().getStatus())), request);
    Object allow = e.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
    return allow == null
        ? problem
        : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allow).build();
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e, RoutingContext request) {
    LOG.error("A request failed unexpectedly", e);
    return reply(Refusal.of(ProblemCode.COMMAND_FAILED), request);
  }

  private Response reply(Refusal refusal, RoutingContext request) {
    return replies.response(refusal, request);
  }
}
