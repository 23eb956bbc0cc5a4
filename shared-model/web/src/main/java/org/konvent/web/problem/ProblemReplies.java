package org.konvent.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.Problem;
import org.konvent.model.wire.ProblemTexts;
import org.konvent.web.page.Language;
import org.konvent.web.page.ProblemPages;

/** Writes refusals as {@code application/problem+json}, inside JAX-RS and before it. */
@ApplicationScoped
public class ProblemReplies {

  /** The media type of RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Detail that also becomes the {@code Retry-After} header, in seconds. */
  public static final String RETRY_AFTER = "retryAfter";

  private static final String PAGE = "text/html; charset=UTF-8";

  private static final ObjectMapper JSON = ModelJson.configured(JsonMapper.builder().build());

  private final ProblemPages pages;

  public ProblemReplies(ProblemPages pages) {
    this.pages = pages;
  }

  /** A page for a person with a browser, JSON for everybody else. */
  public Response response(Refusal refusal, RoutingContext request) {
    if (!ProblemPages.isWanted(request)) {
      return response(refusal, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
    if (ProblemPages.leadsToSignIn(refusal)) {
      return Response.seeOther(URI.create(ProblemPages.signIn(request))).build();
    }
    return Response.status(refusal.code().status())
        .type(PAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(pages.page(request, refusal))
        .build();
  }

  private static Response response(Refusal refusal, String acceptLanguage) {
    Problem problem = ProblemTexts.render(refusal, Language.accepted(acceptLanguage).locale());
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(bytes(problem));
    Object retryAfter = refusal.details().get(RETRY_AFTER);
    return retryAfter == null
        ? response.build()
        : response.header(HttpHeaders.RETRY_AFTER, retryAfter).build();
  }

  /** For routes outside JAX-RS. */
  public void write(RoutingContext route, Refusal refusal) {
    if (ProblemPages.isWanted(route) && !route.response().headWritten()) {
      writePage(route, refusal);
    } else {
      writeProblem(route, refusal);
    }
  }

  private void writePage(RoutingContext route, Refusal refusal) {
    HttpServerResponse response = route.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (ProblemPages.leadsToSignIn(refusal)) {
      response.setStatusCode(303).putHeader(HttpHeaders.LOCATION, ProblemPages.signIn(route)).end();
    } else {
      response
          .setStatusCode(refusal.code().status())
          .putHeader(HttpHeaders.CONTENT_TYPE, PAGE)
          .end(pages.page(route, refusal));
    }
  }

  private static void writeProblem(RoutingContext route, Refusal refusal) {
    Problem problem =
        ProblemTexts.render(
            refusal,
            Language.accepted(route.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)).locale());
    HttpServerResponse response = route.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Object retryAfter = refusal.details().get(RETRY_AFTER);
    if (retryAfter != null) {
      response.putHeader(HttpHeaders.RETRY_AFTER, retryAfter.toString());
    }
    response.end(Buffer.buffer(bytes(problem)));
  }

  private static byte[] bytes(Problem problem) {
    try {
      return JSON.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem consists of plain values", e);
    }
  }
}
