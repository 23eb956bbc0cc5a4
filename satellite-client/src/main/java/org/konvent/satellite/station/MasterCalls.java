package org.konvent.satellite.station;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Calls to the master, none of which waits longer than it may. A follower's hint where the leader is
 * is followed at once; an address that does not answer is passed over the next time.
 */
final class MasterCalls {

  /** After this long a connection counts as half open: given up and tried again. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  static final String API = "/api/v1";

  private static final int LARGEST_ANSWER = 64 << 20;

  private final Masters masters;
  private final Surroundings around;

  MasterCalls(Masters masters, Surroundings around) {
    this.masters = masters;
    this.around = around;
  }

  Masters masters() {
    return masters;
  }

  CompletableFuture<Answer> get(String path, Map<String, String> headers, Duration patience) {
    return call(new Call("GET", path, headers, Optional.empty(), patience), masters.count());
  }

  CompletableFuture<Answer> post(String path, Map<String, String> headers, String body) {
    return call(new Call("POST", path, headers, Optional.of(body), PATIENCE), masters.count());
  }

  private CompletableFuture<Answer> call(Call call, int addressesLeft) {
    URI address = masters.current();
    return bounded(call, address)
        .thenApply(response -> Answer.of(address, response))
        .whenComplete((answer, failure) -> note(address, failure))
        .thenCompose(
            answer ->
                masters.redirected(answer) && addressesLeft > 1
                    ? call(call, addressesLeft - 1)
                    : CompletableFuture.completedFuture(answer));
  }

  private void note(URI address, Throwable failure) {
    if (failure != null) {
      masters.failed(address);
    }
  }

  private CompletableFuture<HttpResponse<byte[]>> bounded(Call call, URI address) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        around.http().sendAsync(call.to(address), LimitedBody.upTo(LARGEST_ANSWER));
    Future<?> end =
        around
            .timers()
            .schedule(
                () -> exchange.cancel(true), call.patience().toMillis(), TimeUnit.MILLISECONDS);
    return exchange.whenComplete((response, failure) -> end.cancel(false));
  }

  private record Call(
      String method,
      String path,
      Map<String, String> headers,
      Optional<String> body,
      Duration patience) {

    HttpRequest to(URI address) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + API + path));
      headers.forEach(request::setHeader);
      return request
          .method(method, body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody()))
          .build();
    }
  }
}
