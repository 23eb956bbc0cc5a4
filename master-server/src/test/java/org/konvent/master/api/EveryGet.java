package org.konvent.master.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.wire.FeedBatch;

/**
 * Everything that somebody can read, from every endpoint that is read.
 *
 * @param token null for somebody who is not signed in
 */
public record EveryGet(String token) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** All answers, byte for byte as they came, about this vote where one is named. */
  String about(int vote) {
    StringBuilder all = new StringBuilder();
    for (String endpoint : EndpointRoles.read().endpoints()) {
      boolean stream = EndpointRoles.isStream(endpoint);
      if (endpoint.startsWith("GET ") && !stream && !endpoint.endsWith("/feed/poll")) {
        String path =
            endpoint
                .substring("GET ".length())
                .replace("{vote}", Integer.toString(vote))
                .replace("{format}", "csv")
                .replaceAll("\\{[a-z]+}", "1");
        all.append(get(path, BodyHandlers.ofString()).body()).append('\n');
      }
    }
    if (token != null) {
      all.append(String.join("\n", polled())).append(streamed());
    }
    return all.toString();
  }

  /** The whole journal, batch by batch. */
  List<String> polled() {
    List<String> batches = new ArrayList<>();
    long size = size();
    for (long after = 0; after < size; ) {
      HttpResponse<String> answer =
          get("/api/v1/feed/poll?wait=5&after=" + after, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      batches.add(answer.body());
      after += ModelJson.read(answer.body().getBytes(UTF_8), FeedBatch.class).entries().size();
    }
    return batches;
  }

  /** The same as a stream, up to the entry that is the last one now. */
  private String streamed() {
    long size = size();
    StringBuilder text = new StringBuilder();
    InputStream feed = get("/api/v1/feed", BodyHandlers.ofInputStream()).body();
    try (BufferedReader stream = new BufferedReader(new InputStreamReader(feed, UTF_8))) {
      long position = 0;
      String line = "";
      while (position < size || !line.isEmpty()) {
        line = stream.readLine();
        text.append(line).append('\n');
        position = line.startsWith("id: ") ? Long.parseLong(line.replaceAll(".*:", "")) : position;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The status of a stream's answer; what it says is not waited for. */
  int opened(String path) {
    HttpResponse<InputStream> answer = get(path, BodyHandlers.ofInputStream());
    try (InputStream stream = answer.body()) {
      return answer.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a stream until the server ends it. */
  public CompletableFuture<Void> untilTheEnd(String path, Consumer<String> lines) {
    return CLIENT
        .sendAsync(request(path), BodyHandlers.ofLines())
        .thenAcceptAsync(answer -> answer.body().forEach(lines));
  }

  private long size() {
    return Long.parseLong(
        get("/api/v1/log/checkpoint", BodyHandlers.ofString()).body().split("\n")[1]);
  }

  private HttpRequest request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  private <T> HttpResponse<T> get(String path, BodyHandler<T> body) {
    try {
      return CLIENT.send(request(path), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
