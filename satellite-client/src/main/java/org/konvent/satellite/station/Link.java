package org.konvent.satellite.station;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.wire.Beat;
import org.konvent.model.wire.FeedBatch;

/**
 * Keeps the mirror fed: one stream after the other, each resumed from the number of entries held.
 * Silence of 25 s ends a stream; where a stream never spoke a proxy holds it back, and the feed is
 * polled instead for a while.
 */
final class Link {

  /** A master beats every 10 s. */
  static final long SILENCE_MILLIS = 25_000;

  private static final long POLLING_MILLIS = 300_000;
  private static final int POLL_SECONDS = 20;
  private static final int NO_CONTENT = 204;

  private final Session session;
  private final MasterCalls calls;
  private final Mirror mirror;
  private final ClockOffset clock;
  private final Surroundings around;
  private final Backoff backoff;
  private final LinkHealth health;
  private CompletableFuture<?> open;
  private boolean closed;
  private long heard;
  private boolean spoke;
  private long pollUntil = Long.MIN_VALUE;

  Link(
      Session session,
      MasterCalls calls,
      Mirror mirror,
      ClockOffset clock,
      LinkHealth health,
      Surroundings around) {
    this.session = session;
    this.calls = calls;
    this.mirror = mirror;
    this.clock = clock;
    this.health = health;
    this.around = around;
    this.backoff = new Backoff(around.random());
  }

  /** Asks for the feed from where the mirror stands. */
  synchronized void connect() {
    if (closed || mirror.alarm().isPresent()) {
      return;
    }
    heard = now();
    spoke = false;
    URI address = calls.masters().current();
    CompletableFuture<?> round = polling() ? poll() : stream(address);
    open = round;
    round.whenComplete((done, failure) -> ended(address, failure));
  }

  synchronized void close() {
    closed = true;
    if (open != null) {
      open.cancel(true);
    }
  }

  /** Called every few seconds: ends a stream that has fallen silent. */
  synchronized void watch() {
    boolean silent = !polling() && now() - heard > SILENCE_MILLIS;
    if (closed || open == null || !silent) {
      return;
    }
    if (!spoke) {
      pollUntil = now() + POLLING_MILLIS;
    }
    heard = now();
    open.cancel(true);
  }

  private boolean polling() {
    return now() < pollUntil;
  }

  private CompletableFuture<?> stream(URI address) {
    Exchange exchange = new Exchange();
    session
        .token()
        .thenCompose(
            token ->
                exchange.begin(
                    around.http().sendAsync(request(address, token), FeedStream.of(this::event))))
        .thenAccept(response -> judge(address, response))
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                exchange.complete(null);
              } else {
                exchange.completeExceptionally(failure);
              }
            });
    return exchange;
  }

  private HttpRequest request(URI address, String token) {
    URI feed = URI.create(address + MasterCalls.API + "/feed?after=" + mirror.position());
    HttpRequest.Builder request = HttpRequest.newBuilder(feed);
    Session.authorised(Map.of("Accept", "text/event-stream"), token).forEach(request::setHeader);
    return request.timeout(MasterCalls.PATIENCE).build();
  }

  private void judge(URI address, HttpResponse<byte[]> response) {
    Answer answer = Answer.of(address, response);
    calls.masters().redirected(answer);
    if (answer.problem().isPresent()) {
      session.forgetAll();
    }
    answer.orFail();
    if (!answer.contentType().startsWith("text/event-stream")) {
      throw answer.portal();
    }
  }

  private void event(SseParser.Event event) {
    sign();
    Consumer<byte[]> reader =
        switch (event.name()) {
          case "batch" -> json -> take(ModelJson.read(json, FeedBatch.class));
          case "beat" -> json -> clock.atLeast(ModelJson.read(json, Beat.class).at());
          default -> json -> {};
        };
    reader.accept(event.data().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private synchronized void sign() {
    heard = now();
    spoke = true;
    backoff.reset();
    health.heard(polling());
  }

  private void take(FeedBatch batch) {
    switch (mirror.apply(batch)) {
      case APPLIED, KNOWN -> {}
      case GAP -> throw new CallFailed(Trouble.NO_ANSWER, "the feed skipped entries", null);
      case REFUSED, FROZEN ->
          throw new CallFailed(Trouble.UNVERIFIED, "the feed does not follow", null);
    }
  }

  private CompletableFuture<?> poll() {
    String path = "/feed/poll?after=" + mirror.position() + "&wait=" + POLL_SECONDS;
    Duration patience = MasterCalls.PATIENCE.plusSeconds(POLL_SECONDS);
    return session
        .with(headers -> calls.get(path, headers, patience), Map.of())
        .thenAccept(
            answer -> {
              if (answer.status() != NO_CONTENT) {
                FeedBatch batch = answer.read(FeedBatch.class);
                sign();
                take(batch);
              }
              sign();
            });
  }

  private synchronized void ended(URI address, Throwable failure) {
    if (closed) {
      return;
    }
    if (failure == null && polling()) {
      around.timers().execute(this::connect);
      return;
    }
    CallFailed why =
        failure == null
            ? new CallFailed(Trouble.NO_ANSWER, "the stream ended", null)
            : CallFailed.of(failure);
    if (why.trouble() != Trouble.REFUSED) {
      calls.masters().failed(address);
    }
    health.lost(why);
    around.timers().schedule(this::connect, backoff.next(), TimeUnit.MILLISECONDS);
  }

  private long now() {
    return around.time().monotonicMillis();
  }

  /** Ends with the stream, and takes the connection with it when it is cancelled before. */
  private static final class Exchange extends CompletableFuture<Void> {

    private CompletableFuture<HttpResponse<byte[]>> http;

    synchronized CompletableFuture<HttpResponse<byte[]>> begin(
        CompletableFuture<HttpResponse<byte[]>> started) {
      http = started;
      if (isDone()) {
        started.cancel(true);
      }
      return started;
    }

    @Override
    public synchronized boolean cancel(boolean interrupt) {
      if (http != null) {
        http.cancel(true);
      }
      return super.cancel(interrupt);
    }
  }
}
