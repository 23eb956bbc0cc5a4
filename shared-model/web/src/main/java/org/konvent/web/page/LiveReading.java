package org.konvent.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.konvent.web.live.Channel;
import org.konvent.web.live.LatestFrames;
import org.konvent.web.live.StreamRoute;

/** One page for one audience in one language: rendered once, however many read it. */
final class LiveReading<S> {

  private final LivePage<S> page;
  private final Language language;
  private final Channel channel;
  private final LatestFrames frames = new LatestFrames();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private Object version;

  LiveReading(LivePage<S> page, Language language, Channel channel) {
    this.page = page;
    this.language = language;
    this.channel = channel;
  }

  Channel channel() {
    return channel;
  }

  StreamRoute.Stream stream() {
    return new StreamRoute.Stream(channel, frames, frames::position);
  }

  /**
   * Looks at what there is to see and renders it, unless that was done; only what changed is sent.
   * Looking and showing are one step: else whoever looked first could show last, and what they saw
   * would stand on every screen until something else happens.
   */
  synchronized void show(Supplier<LiveSource.Seen<S>> look) {
    LiveSource.Seen<S> seen = look.get();
    if (seen.version().equals(version)) {
      return;
    }
    for (LiveFragment<S> fragment : page.fragments()) {
      String html = fragment.render(seen.content(), language);
      if (!html.equals(shown.put(fragment.id(), html))) {
        frames.replace(fragment.id(), html);
      }
    }
    version = seen.version();
  }

  /** What a page begins with, and from where its stream goes on. */
  synchronized Shown shown() {
    return new Shown(Map.copyOf(shown), frames.newest());
  }

  /**
   * The fragments as they are.
   *
   * @param html by id
   * @param after what the stream is asked to go on from
   */
  record Shown(Map<String, String> html, String after) {}
}
