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
import org.konvent.model.journal.ModelJson;
import org.konvent.model.problem.Refusal;
import org.konvent.model.wire.Problem;
import org.konvent.model.wire.ProblemTexts;

/** Writes refusals as {@code application/problem+json}, inside JAX-RS and before it. */
@ApplicationScoped
public class ProblemReplies {

  /** The media type of RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Detail that also becomes the {@code Retry-After} header, in seconds. */
  public static final String RETRY_AFTER = "retryAfter";

  private static final ObjectMapper JSON = ModelJson.configured(JsonMapper.builder().build());

  public Response response(Refusal refusal, String acceptLanguage) {
    Problem problem = ProblemTexts.render(refusal, Languages.of(acceptLanguage));
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
    Problem problem =
        ProblemTexts.render(
            refusal, Languages.of(route.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
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
