package org.konvent.master.journal.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import org.konvent.master.command.Audiences;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journals;
import org.konvent.master.journal.LogKey;
import org.konvent.model.convention.Audience;
import org.konvent.model.journal.Role;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.StreamIdentity;
import org.konvent.web.live.StreamRoute;

/** {@code GET /api/v1/feed} and {@code /feed/poll}. */
@ApplicationScoped
public class FeedRoute {

  private static final long BEAT_MILLIS = 10_000;

  @Produces
  @Singleton
  Feed feed(Journals journals, ConventionClock clock, LiveHub hub, LogKey key) {
    return new Feed(journals, clock, hub, key);
  }

  @Produces
  @Singleton
  StreamRoute route(Feed feed) {
    return of(feed);
  }

  /** The route without the container. */
  public static StreamRoute of(Feed feed) {
    return new StreamRoute(
        "/api/v1/feed",
        "The journal: every committed batch, with the sealed parts the reader may see",
        EnumSet.allOf(Role.class),
        (reader, parameter) ->
            reader
                .map(StreamIdentity.Reader::actor)
                .map(Audiences::of)
                .map(audience -> stream(feed, audience)));
  }

  private static StreamRoute.Stream stream(Feed feed, Audience audience) {
    FeedReading reading = feed.of(audience);
    return new StreamRoute.Stream(
        reading.channel(), reading, named -> FeedPosition.parse(named, feed.current()));
  }

  void start(@Observes StartupEvent event, Feed feed, Journals journals, LiveHub hub, Vertx vertx) {
    journals.listen(feed);
    journals.listen(new RevokedReaders(hub));
    vertx.setPeriodic(BEAT_MILLIS, timer -> feed.beat());
  }

  void stop(@Observes ShutdownEvent event, Feed feed) {
    feed.close();
  }
}
