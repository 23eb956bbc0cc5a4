package org.konvent.satellite.rehearsal.crew;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.wire.Headers;
import org.konvent.model.wire.Problem;

/**
 * The master's public API as a program uses it: every command carries an id of its own, and is asked
 * again with the same id where no answer came.
 */
public final class MasterApi {

  private static final String API = "/api/v1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TRIES = 3;
  private static final int ID_BYTES = 16;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final HttpClient http;
  private final URI master;
  private final RandomGenerator random;
  private final Locale reader;

  public MasterApi(HttpClient http, URI master, RandomGenerator random, Locale reader) {
    this.http = http;
    this.master = withoutSlash(master);
    this.random = random;
    this.reader = reader;
  }

  public URI master() {
    return master;
  }

  /** Reads. */
  JsonNode get(Optional<String> token, String path) {
    return json(send(request(token, path).GET().build()));
  }

  /** Reads plain text, such as a checkpoint. */
  String text(Optional<String> token, String path) {
    return send(request(token, path).GET().build());
  }

  /** Asks for something; empty without an answer's body. */
  JsonNode post(Optional<String> token, String path, Object body) {
    HttpRequest request =
        request(token, path)
            .header("Content-Type", "application/json")
            .header(Headers.COMMAND, commandId())
            .POST(BodyPublishers.ofByteArray(ModelJson.canonical(body)))
            .build();
    return json(send(request));
  }

  private HttpRequest.Builder request(Optional<String> token, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(master + API + path))
            .timeout(PATIENCE)
            .header("Accept-Language", reader.getLanguage());
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    return request;
  }

  private String send(HttpRequest request) {
    IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      try {
        return success(request, http.send(request, BodyHandlers.ofString()));
      } catch (IOException e) {
        last = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unreachable(master, e);
      }
    }
    throw new Unreachable(master, last);
  }

  private static String success(HttpRequest request, HttpResponse<String> response) {
    if (response.statusCode() / 100 == 2) {
      return response.body();
    }
    String name = request.method() + " " + request.uri().getPath();
    throw Refused.of(name, response.statusCode(), problem(response.body()));
  }

  private static Optional<Problem> problem(String body) {
    try {
      return Optional.of(
          ModelJson.read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), Problem.class));
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new IllegalStateException("the master answered with something that is no JSON", e);
    }
  }

  private String commandId() {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  private static URI withoutSlash(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
  }
}
