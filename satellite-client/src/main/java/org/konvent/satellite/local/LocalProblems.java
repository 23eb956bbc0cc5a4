package org.konvent.satellite.local;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.wire.Problem;
import org.konvent.satellite.station.CallFailed;
import org.konvent.satellite.station.DeskRefused;
import org.konvent.satellite.station.NotSaved;
import org.konvent.satellite.station.NotSynchronised;

/** From what went wrong to {@code problem+json}: the one place of the local API. */
public class LocalProblems {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;
  private static final int FULL = 507;

  @ServerExceptionMapper
  public Response refused(LocalRefused e) {
    return reply(e.status(), e.code(), e.getMessage());
  }

  @ServerExceptionMapper
  public Response desk(DeskRefused e) {
    List<String> rules = e.findings().rules().stream().map(Enum::name).toList();
    return reply(CONFLICT, e.code(), e.getMessage(), Map.of("rules", rules));
  }

  @ServerExceptionMapper
  public Response notSaved(NotSaved e) {
    return reply(FULL, "not-saved", e.getMessage());
  }

  @ServerExceptionMapper
  public Response notSynchronised(NotSynchronised e) {
    return reply(UNAVAILABLE, "not-synchronised", e.getMessage());
  }

  @ServerExceptionMapper
  public Response unreadable(UnreadableJson e) {
    return reply(UNPROCESSABLE, "malformed-request", e.getMessage());
  }

  @ServerExceptionMapper({CompletionException.class, ExecutionException.class, CallFailed.class})
  public Response call(Throwable e) {
    CallFailed failed = e instanceof CallFailed known ? known : CallFailed.of(e);
    return failed
        .problem()
        .map(problem -> response(problem.status(), problem))
        .orElseGet(
            () ->
                reply(
                    UNAVAILABLE,
                    failed.trouble().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    failed.getMessage()));
  }

  static Response reply(int status, String code, String detail) {
    return reply(status, code, detail, Map.of());
  }

  private static Response reply(int status, String code, String detail, Map<String, Object> more) {
    return response(
        status, new Problem("about:blank", code, code, status, String.valueOf(detail), more));
  }

  private static Response response(int status, Problem problem) {
    return Response.status(status)
        .type("application/problem+json")
        .entity(ModelJson.canonical(problem))
        .build();
  }
}
