package org.konvent.master.journal.feed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.Journals;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Audience;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.ServerSentEvent;

/**
 * The journal as satellites read it: every committed batch as one event. One thread frames; it is
 * never the writer's.
 */
public final class Feed implements Journals.Listener, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Feed.class);

  private final Journals journals;
  private final ConventionClock clock;
  private final LiveHub hub;
  private final FeedText text;
  private final Map<Audience, AudienceFeed> audiences = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "journal-feed"));

  public Feed(Journals journals, ConventionClock clock, LiveHub hub, LogKey key) {
    this.journals = journals;
    this.clock = clock;
    this.hub = hub;
    this.text = new FeedText(key);
  }

  /** The frames of an audience; looks at the journal when it is asked for the first time. */
  FeedReading of(Audience audience) {
    return new FeedReading(audience, hub.channel(channelName(audience)), this);
  }

  /** Runs on the feed's thread. */
  AudienceFeed open(Audience audience) {
    return audiences.computeIfAbsent(
        audience,
        missing ->
            new AudienceFeed(
                missing, hub.channel(channelName(missing)), journals.current(), text, thread));
  }

  AudienceFeed opened(Audience audience) {
    return audiences.get(audience);
  }

  ExecutorService thread() {
    return thread;
  }

  Snapshot current() {
    return journals.current();
  }

  @Override
  public void swapped(Snapshot before, Snapshot after) {
    thread.execute(() -> advance(before, after));
  }

  private void advance(Snapshot before, Snapshot after) {
    if (!journals.current().convention().equals(after.convention())) {
      return;
    }
    if (!before.isFounded() || before.epoch() != after.epoch()) {
      audiences.values().forEach(feed -> feed.channel().closeAll());
      audiences.clear();
      return;
    }
    for (AudienceFeed feed : audiences.values()) {
      try {
        feed.advance(after);
      } catch (RuntimeException e) {
        LOG.errorf(e, "The feed of %s did not go on", feed.channel().name());
        feed.channel().closeAll();
        audiences.values().remove(feed);
      }
    }
  }

  /** A sign of life with the time, to all. */
  public void beat() {
    String beat = "{\"at\":%d,\"size\":%d}".formatted(clock.now(), journals.current().size());
    audiences.values().forEach(feed -> feed.channel().beat(ServerSentEvent.of("beat", beat)));
  }

  private static String channelName(Audience audience) {
    return "feed/" + audience.kind() + audience.site().map(site -> "/" + site).orElse("");
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
