package org.konvent.satellite.local;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.wire.Problem;
import org.konvent.satellite.hall.NoCertificate;
import org.konvent.satellite.station.CallFailed;
import org.konvent.satellite.station.DeskRefused;
import org.konvent.satellite.station.NotSaved;
import org.konvent.satellite.station.NotSynchronised;
import org.konvent.web.page.Language;
import org.konvent.web.page.ProblemPages;

/** From what went wrong to {@code problem+json}: the one place of the local API. */
public class LocalProblems {

  private static final Logger LOG = Logger.getLogger(LocalProblems.class);
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;
  private static final int FULL = 507;

  @ServerExceptionMapper
  public Response refused(LocalRefused e, RoutingContext request) {
    return reply(request, e.status(), e.code(), Map.of());
  }

  @ServerExceptionMapper
  public Response desk(DeskRefused e, RoutingContext request) {
    List<String> rules = e.findings().rules().stream().map(Enum::name).toList();
    return reply(request, CONFLICT, e.code(), Map.of("rules", rules));
  }

  @ServerExceptionMapper
  public Response notSaved(NotSaved e, RoutingContext request) {
    return reply(request, FULL, "not-saved", cause(e));
  }

  @ServerExceptionMapper
  public Response notSynchronised(NotSynchronised e, RoutingContext request) {
    return reply(request, UNAVAILABLE, "not-synchronised", Map.of());
  }

  /** A person is led to the set-up. */
  @ServerExceptionMapper
  public Response notEnrolled(NotEnrolled e, RoutingContext request) {
    return ProblemPages.isWanted(request)
        ? Response.seeOther(URI.create("/set-up")).build()
        : reply(request, CONFLICT, "not-enrolled", Map.of());
  }

  @ServerExceptionMapper
  public Response noCertificate(NoCertificate e, RoutingContext request) {
    LOG.error("No certificate for the hall's network", e);
    return reply(request, UNAVAILABLE, "no-certificate", cause(e));
  }

  @ServerExceptionMapper
  public Response unreadable(UnreadableJson e, RoutingContext request) {
    return reply(request, UNPROCESSABLE, "malformed-request", cause(e));
  }

  @ServerExceptionMapper({CompletionException.class, ExecutionException.class, CallFailed.class})
  public Response call(Throwable e, RoutingContext request) {
    CallFailed failed = e instanceof CallFailed known ? known : CallFailed.of(e);
    String trouble = failed.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return failed
        .problem()
        .map(problem -> response(LocalTexts.translated(problem, reader(request))))
        .orElseGet(() -> reply(request, UNAVAILABLE, trouble, cause(failed)));
  }

  private static Map<String, Object> cause(Throwable e) {
    return Map.of("cause", String.valueOf(e.getMessage()));
  }

  private static Response reply(
      RoutingContext request, int status, String code, Map<String, Object> more) {
    return response(LocalTexts.problem(status, code, new HashMap<>(more), reader(request)));
  }

  private static Language reader(RoutingContext request) {
    return Language.accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status())
        .type("application/problem+json")
        .entity(ModelJson.canonical(problem))
        .build();
  }
}
