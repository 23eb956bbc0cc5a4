package org.konvent.web.live;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The newest frame of each part of a page. Whoever falls behind misses only what was replaced in the
 * meantime, and whoever comes new gets every part once.
 */
public final class LatestFrames implements FrameSource {

  private final Map<String, Long> positions = new HashMap<>();
  private final TreeMap<Long, Frame> frames = new TreeMap<>();
  private long last;

  /** Replaces a part of the page; the event is named after it. */
  public synchronized void replace(String part, String html) {
    last++;
    Long before = positions.put(part, last);
    if (before != null) {
      frames.remove(before);
    }
    frames.put(last, Frame.of(last, part, Long.toString(last), html));
  }

  @Override
  public synchronized Future<Optional<Frame>> after(long position) {
    return Future.succeededFuture(
        Optional.ofNullable(frames.higherEntry(position)).map(Map.Entry::getValue));
  }
}
