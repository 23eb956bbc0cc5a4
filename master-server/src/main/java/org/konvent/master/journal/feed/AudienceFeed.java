package org.konvent.master.journal.feed;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.Disclosure;
import org.konvent.web.live.Channel;
import org.konvent.web.live.Frame;
import org.konvent.web.live.FrameSource;
import org.konvent.web.live.ServerSentEvent;

/**
 * What one audience reads of one journal. Frames of the last batches are kept, for they go to every
 * connection; who comes from further back gets the entries in larger pieces.
 */
final class AudienceFeed implements FrameSource {

  /** Entries of one event, when catching up. */
  static final int LARGEST_PIECE = 500;

  private static final int KEPT = 64;

  private final Channel channel;
  private final FeedText text;
  private final Executor thread;
  private final AudienceParts parts;
  private final Map<Long, Frame> kept = new ConcurrentHashMap<>();
  private final Deque<Long> order = new ArrayDeque<>();
  private volatile Snapshot shown;

  /** Looks at the whole journal: called on the feed's thread. */
  AudienceFeed(
      Audience audience, Channel channel, Snapshot journal, FeedText text, Executor thread) {
    this.channel = channel;
    this.text = text;
    this.thread = thread;
    this.parts = new AudienceParts(audience, journal, Disclosure::mayRead);
    this.shown = journal;
  }

  Channel channel() {
    return channel;
  }

  /** Goes on by one batch, frames it and wakes the connections: called on the feed's thread. */
  void advance(Snapshot after) {
    long before = shown.size();
    if (after.size() <= before) {
      fill(after); // or it was opened after this batch
      return;
    }
    parts.advance(after.lines(), after.state());
    shown = after;
    if (!channel.isEmpty() && after.size() - before <= LARGEST_PIECE) {
      keep(before, piece(before));
    }
    channel.wake();
  }

  /** Sends sealed parts that had been lost; a reader who is away gets them when it reads anew. */
  private void fill(Snapshot after) {
    Snapshot before = shown;
    if (after == before || after.size() != before.size()) {
      return;
    }
    List<Long> filled =
        LongStream.range(0, after.size())
            .filter(seq -> before.lines().get((int) seq).part().isEmpty())
            .filter(seq -> after.lines().get((int) seq).part().isPresent())
            .filter(seq -> !parts.isHidden(seq))
            .boxed()
            .toList();
    shown = after;
    kept.clear();
    order.clear();
    if (!filled.isEmpty()) {
      String data = text.batch(after, after.size(), after.size(), filled);
      channel.beat(ServerSentEvent.of("batch", data));
    }
  }

  @Override
  public Future<Optional<Frame>> after(long position) {
    if (position >= shown.size()) {
      return Future.succeededFuture(Optional.empty());
    }
    Frame ready = kept.get(position);
    if (ready != null) {
      return Future.succeededFuture(Optional.of(ready));
    }
    Promise<Optional<Frame>> promise = Promise.promise();
    thread.execute(() -> promise.handle(pieceOrFailure(position)));
    return promise.future();
  }

  private Future<Optional<Frame>> pieceOrFailure(long position) {
    try {
      return Future.succeededFuture(Optional.of(piece(position)));
    } catch (RuntimeException e) {
      return Future.failedFuture(e);
    }
  }

  private Frame piece(long after) {
    Snapshot journal = shown;
    long to = Math.min(journal.size(), after + LARGEST_PIECE);
    String data = text.batch(journal, after, to, parts.between(after, to, journal.lines()));
    return Frame.of(to, "batch", FeedPosition.id(journal, to), data);
  }

  private void keep(long after, Frame frame) {
    kept.put(after, frame);
    order.add(after);
    if (order.size() > KEPT) {
      kept.remove(order.remove());
    }
  }
}
