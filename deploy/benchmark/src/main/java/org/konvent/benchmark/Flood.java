package org.konvent.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * An outsider who keeps a master busy for as long as this is open: signing in with guessed passwords,
 * and sending bodies that are far too large.
 */
final class Flood implements AutoCloseable {

  private static final int CONNECTIONS_EACH = 4;
  private static final String TOO_LARGE = "0".repeat(1 << 20);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final LongAdder requests = new LongAdder();

  Flood(URI master) {
    List<HttpRequest> kinds =
        List.of(
            post(master, "sessions", "{\"name\":\"admin\",\"password\":\"guess-guess-guess\"}"),
            post(master, "sessions", TOO_LARGE),
            post(master, "statements", TOO_LARGE));
    for (HttpRequest request : kinds) {
      for (int i = 0; i < CONNECTIONS_EACH; i++) {
        threads.execute(() -> repeat(request));
      }
    }
  }

  private static HttpRequest post(URI master, String path, String body) {
    return HttpRequest.newBuilder(master.resolve("/api/v1/" + path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private void repeat(HttpRequest request) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        client.send(request, HttpResponse.BodyHandlers.discarding());
      } catch (IOException e) {
        // Refused in the middle of a body: that is an answer too.
      } catch (InterruptedException e) {
        return;
      }
      requests.increment();
    }
  }

  /** How many have been sent so far. */
  long requests() {
    return requests.sum();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
