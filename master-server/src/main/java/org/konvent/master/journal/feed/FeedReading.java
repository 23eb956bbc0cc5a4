package org.konvent.master.journal.feed;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import org.konvent.model.convention.Audience;
import org.konvent.web.live.Channel;
import org.konvent.web.live.Frame;
import org.konvent.web.live.FrameSource;

/** An audience's feed, which is only put together once somebody reads it. */
record FeedReading(Audience audience, Channel channel, Feed feed) implements FrameSource {

  @Override
  public Future<Optional<Frame>> after(long position) {
    AudienceFeed opened = feed.opened(audience);
    if (opened != null) {
      return opened.after(position);
    }
    Promise<Optional<Frame>> promise = Promise.promise();
    feed.thread()
        .execute(
            () -> {
              try {
                feed.open(audience).after(position).onComplete(promise);
              } catch (RuntimeException e) {
                promise.fail(e);
              }
            });
    return promise.future();
  }
}
