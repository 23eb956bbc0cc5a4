package org.konvent.web.live;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * One connection: a position in the frames of its audience. It writes as long as the client takes
 * it; a client that has taken nothing for a while is dropped and may resume.
 */
final class EventStream implements LiveConnection {

  private static final Logger LOG = Logger.getLogger(EventStream.class);
  private static final int QUEUE_BYTES = 256 * 1024;
  private static final int BEATS_WITHOUT_DRAIN = 3;

  private final HttpServerResponse response;
  private final StreamRoute.Stream stream;
  private final Optional<StreamIdentity.Reader> reader;
  private final Context context;

  // Below: touched on the connection's own context only.
  private long position;
  private boolean asking;
  private boolean woken;
  private boolean closed;
  private int beatsWhileFull;

  EventStream(
      Vertx vertx,
      HttpServerResponse response,
      StreamRoute.Stream stream,
      Optional<StreamIdentity.Reader> reader,
      long position) {
    this.context = vertx.getOrCreateContext();
    this.response = response;
    this.stream = stream;
    this.reader = reader;
    this.position = position;
  }

  /** Sends the head and begins to read; called on the connection's context. */
  void open() {
    response
        .setChunked(true)
        .setWriteQueueMaxSize(QUEUE_BYTES)
        .putHeader("Content-Type", "text/event-stream; charset=UTF-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Accel-Buffering", "no")
        .closeHandler(nothing -> forget())
        .exceptionHandler(failure -> forget())
        .drainHandler(nothing -> pump());
    response.write(ServerSentEvent.OPENING);
    stream.channel().add(this);
    pump();
  }

  @Override
  public void wake() {
    context.runOnContext(nothing -> pump());
  }

  @Override
  public void beat(Buffer event) {
    context.runOnContext(nothing -> beatOrDrop(event));
  }

  @Override
  public boolean belongsTo(String who) {
    return reader.filter(it -> it.session().equals(who) || it.actor().id().equals(who)).isPresent();
  }

  @Override
  public void close() {
    context.runOnContext(nothing -> end());
  }

  private void beatOrDrop(Buffer event) {
    if (closed || response.closed()) {
      return;
    }
    if (!response.writeQueueFull()) {
      beatsWhileFull = 0;
      response.write(event);
    } else if (++beatsWhileFull >= BEATS_WITHOUT_DRAIN) {
      LOG.infof("A reader of %s fell behind and is dropped", stream.channel().name());
      forget();
      response.reset();
    }
  }

  private void pump() {
    woken = asking; // what came meanwhile is asked for once the answer is there
    while (!closed && !asking && !response.closed() && !response.writeQueueFull()) {
      Future<Optional<Frame>> next = stream.frames().after(position);
      if (!next.isComplete()) {
        asking = true;
        next.onComplete(result -> context.runOnContext(nothing -> goOn(result)));
      } else if (!take(next)) {
        return;
      }
    }
  }

  private void goOn(AsyncResult<Optional<Frame>> result) {
    asking = false;
    if (take(result) || woken) {
      pump();
    }
  }

  private boolean take(AsyncResult<Optional<Frame>> result) {
    if (result.failed()) {
      LOG.errorf(result.cause(), "The stream %s has no next frame", stream.channel().name());
      end();
      return false;
    }
    Optional<Frame> frame = result.result();
    if (closed || response.closed() || frame.isEmpty()) {
      return false;
    }
    position = frame.get().position();
    response.write(frame.get().event());
    return true;
  }

  private void end() {
    if (!closed && !response.closed()) {
      forget();
      response.end();
    }
  }

  private void forget() {
    closed = true;
    stream.channel().remove(this);
  }
}
