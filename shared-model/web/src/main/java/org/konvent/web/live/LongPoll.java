package org.konvent.web.live;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Optional;

/** One request that waits for the next frame, for places where a proxy buffers streams. */
final class LongPoll implements LiveConnection {

  /** So long one who polls takes to ask again; to those who count, they are there meanwhile. */
  private static final long ROUND_TRIP_MILLIS = 5_000;

  private final Vertx vertx;
  private final Context context;
  private final HttpServerResponse response;
  private final StreamRoute.Stream stream;
  private final Optional<StreamIdentity.Reader> reader;
  private final long position;
  private long timer;
  private boolean done;

  LongPoll(
      Vertx vertx,
      HttpServerResponse response,
      StreamRoute.Stream stream,
      Optional<StreamIdentity.Reader> reader,
      long position) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.response = response;
    this.stream = stream;
    this.reader = reader;
    this.position = position;
  }

  /** Begins to wait; called on the connection's context. */
  void open(Duration wait) {
    response
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .closeHandler(nothing -> forget());
    stream.channel().add(this);
    timer = vertx.setTimer(Math.max(1, wait.toMillis()), nothing -> nothingCame());
    ask();
  }

  @Override
  public void wake() {
    context.runOnContext(nothing -> ask());
  }

  @Override
  public void beat(Buffer event) {
    // A poll ends by itself soon enough.
  }

  @Override
  public boolean belongsTo(String who) {
    return reader.filter(it -> it.session().equals(who) || it.actor().id().equals(who)).isPresent();
  }

  @Override
  public void close() {
    context.runOnContext(nothing -> nothingCame());
  }

  private void ask() {
    if (!done) {
      stream
          .frames()
          .after(position)
          .onComplete(result -> context.runOnContext(nothing -> answer(result)));
    }
  }

  private void answer(AsyncResult<Optional<Frame>> result) {
    if (done) {
      return;
    }
    if (result.failed()) {
      forget();
      response.setStatusCode(503).end();
    } else if (result.result().isPresent()) {
      settle();
      response.end(result.result().get().data());
    }
  }

  private void nothingCame() {
    if (!done) {
      settle();
      response.setStatusCode(204).end();
    }
  }

  private void settle() {
    done = true;
    vertx.cancelTimer(timer);
    vertx.setTimer(ROUND_TRIP_MILLIS, nothing -> stream.channel().remove(this));
  }

  private void forget() {
    done = true;
    vertx.cancelTimer(timer);
    stream.channel().remove(this);
  }
}
