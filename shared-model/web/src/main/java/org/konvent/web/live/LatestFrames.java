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

  /** Tells these frames from those of another run: a position of those says nothing here. */
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

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
    frames.put(last, Frame.of(last, part, id(last), html));
  }

  /** What a reader names who has everything. */
  public synchronized String newest() {
    return id(last);
  }

  /** From what a reader names to a position; anything of another run has to begin anew. */
  public long position(String named) {
    String own = run + "-";
    return named.startsWith(own) && named.substring(own.length()).matches("[0-9]{1,18}")
        ? Long.parseLong(named.substring(own.length()))
        : 0;
  }

  private String id(long position) {
    return run + "-" + position;
  }

  @Override
  public synchronized Future<Optional<Frame>> after(long position) {
    return Future.succeededFuture(
        Optional.ofNullable(frames.higherEntry(position)).map(Map.Entry::getValue));
  }
}
