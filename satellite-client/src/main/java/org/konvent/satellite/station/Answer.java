package org.konvent.satellite.station;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.wire.Problem;

/**
 * What came back over HTTP, from the master or from something that pretends to be it.
 *
 * @param from the address that was asked
 */
record Answer(URI from, int status, String contentType, byte[] body) {

  private static final int NETWORK_WANTS_SIGN_IN = 511;

  static Answer of(URI from, HttpResponse<byte[]> response) {
    return new Answer(
        from,
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body());
  }

  boolean succeeded() {
    return status / 100 == 2;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The problem, where the master itself refused. */
  Optional<Problem> problem() {
    if (succeeded() || !contentType.startsWith("application/problem+json")) {
      return Optional.empty();
    }
    try {
      return Optional.of(ModelJson.read(body, Problem.class));
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  /** This answer if it is a success; otherwise why it is none. */
  Answer orFail() {
    if (succeeded()) {
      return this;
    }
    Optional<Problem> problem = problem();
    if (problem.isPresent()) {
      throw new CallFailed(problem.get());
    }
    if (status / 100 == 3 || status == NETWORK_WANTS_SIGN_IN) {
      throw portal();
    }
    throw new CallFailed(Trouble.NO_ANSWER, "HTTP " + status + " from " + from, null);
  }

  /**
   * The record in a successful answer. Success in any other form is no success: a captive portal
   * answers every request with 200 and its own page.
   */
  <T> T read(Class<T> type) {
    orFail();
    if (!contentType.startsWith("application/json")) {
      throw portal();
    }
    try {
      return ModelJson.read(body, type);
    } catch (UnreadableJson e) {
      throw new CallFailed(Trouble.UNVERIFIED, "not a " + type.getSimpleName(), e);
    }
  }

  CallFailed portal() {
    return new CallFailed(
        Trouble.CAPTIVE_PORTAL, "the network wants a sign-in: %s answered".formatted(from), null);
  }
}
