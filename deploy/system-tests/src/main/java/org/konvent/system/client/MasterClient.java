package org.konvent.system.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.konvent.model.wire.Headers;
import org.konvent.model.wire.SessionReply;

/** Somebody at the master's API, signed in or not. */
public final class MasterClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Longer than any answer takes, also on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final URI master;
  private final Optional<String> token;
  private final Duration patience;

  private MasterClient(URI master, Optional<String> token, Duration patience) {
    this.master = master;
    this.token = token;
    this.patience = patience;
  }

  /** Nobody yet. */
  public static MasterClient at(URI master) {
    return new MasterClient(master, Optional.empty(), PATIENCE);
  }

  /** The same person at another address. */
  public MasterClient movedTo(URI other) {
    return new MasterClient(other, token, patience);
  }

  /** Somebody with a token. */
  public MasterClient with(String session) {
    return new MasterClient(master, Optional.of(session), patience);
  }

  /** Somebody who waits no longer than this for an answer. */
  public MasterClient waiting(Duration most) {
    return new MasterClient(master, token, most);
  }

  /** Somebody who signs in by name and password. */
  public MasterClient signedIn(String name, String password) {
    Reply reply =
        post("/sessions", Map.of("name", name, "password", password, "bearer", true)).orFail();
    return with(reply.as(SessionReply.class).token());
  }

  /** A command with an id of its own. */
  public Reply post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** A command that may be sent again. */
  public Reply post(String path, Object body, String commandId) {
    return postText(path, "application/json", Json.of(body), commandId);
  }

  /** Any body, well formed or not. */
  public Reply postText(String path, String type, String body, String commandId) {
    return send(
        request(path)
            .header("Content-Type", type)
            .header(Headers.COMMAND, commandId)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  public Reply get(String path) {
    return send(request(path).GET().build());
  }

  /** A question that may be answered late, as long polling is. */
  public Reply get(String path, Duration patience) {
    return send(request(path).timeout(patience).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(master + "/api/v1" + path)).timeout(patience);
    token.ifPresent(session -> request.header("Authorization", "Bearer " + session));
    return request;
  }

  private static Reply send(HttpRequest request) {
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Reply(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where the master is. */
  public URI master() {
    return master;
  }
}
