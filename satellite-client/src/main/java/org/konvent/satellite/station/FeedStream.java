package org.konvent.satellite.station;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;

/** The body of an event stream: hands on each event as it comes, and completes when it ends. */
final class FeedStream implements BodySubscriber<byte[]> {

  private final SseParser parser;
  private final CompletableFuture<byte[]> end = new CompletableFuture<>();
  private Subscription subscription;

  private FeedStream(Consumer<SseParser.Event> events) {
    this.parser = new SseParser(events);
  }

  /** Reads events only where the answer is an event stream; anything else is collected as it is. */
  static BodyHandler<byte[]> of(Consumer<SseParser.Event> events) {
    return head ->
        head.statusCode() == 200
                && head.headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("text/event-stream")
            ? new FeedStream(events)
            : BodySubscribers.ofByteArray();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Subscription started) {
    subscription = started;
    started.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        parser.accept(bytes);
      }
      subscription.request(1);
    } catch (RuntimeException e) {
      subscription.cancel();
      end.completeExceptionally(e);
    }
  }

  @Override
  public void onError(Throwable failure) {
    end.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    end.complete(new byte[0]);
  }
}
