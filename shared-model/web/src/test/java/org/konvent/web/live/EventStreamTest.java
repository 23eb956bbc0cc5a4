package org.konvent.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One connection whose frames must be put together first. */
class EventStreamTest {

  /** Longer than anything takes. */
  private static final int PATIENCE_SECONDS = 90;

  private final Channel channel = new LiveHub().channel("slow");
  private final BlockingQueue<Promise<Optional<Frame>>> asked = new LinkedBlockingQueue<>();

  private Readers readers;

  @BeforeEach
  void serve() throws IOException {
    readers = new Readers(slow());
  }

  @AfterEach
  void end() throws IOException {
    readers.close();
  }

  private StreamRoute slow() {
    StreamRoute.Stream stream = new StreamRoute.Stream(channel, this::ask, from -> 0L);
    return new StreamRoute("/slow", "", Set.of(), (reader, parameter) -> Optional.of(stream));
  }

  private Future<Optional<Frame>> ask(long position) {
    Promise<Optional<Frame>> answer = Promise.promise();
    Vertx.currentContext().runOnContext(nothing -> asked.add(answer)); // known once it waits
    return answer.future();
  }

  private Promise<Optional<Frame>> nextAsked() throws InterruptedException {
    Promise<Optional<Frame>> next = asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(next).as("the stream asks for its next frame").isNotNull();
    return next;
  }

  @Test
  void whatCameWhileItAskedIsAskedForOnceTheAnswerIsThere() throws Exception {
    readers.join("/slow");
    Promise<Optional<Frame>> first = nextAsked();
    channel.wake();
    first.complete(Optional.empty()); // found before there was anything to wake for

    nextAsked().complete(Optional.of(Frame.of(1, "news", "1", "came meanwhile")));

    assertThat(readers.whoHear("data: came meanwhile")).isEqualTo(1);
  }
}
