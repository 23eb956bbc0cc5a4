package org.konvent.web.live;

import io.vertx.core.Future;
import java.util.Optional;

/** Where a stream's frames come from; asked by many connections at once. */
@FunctionalInterface
public interface FrameSource {

  /**
   * The frame that follows a position; nothing where the reader has everything. Completes at once
   * for what is at hand, and later for what must be put together first; that there is nothing, before
   * the channel is woken for what comes next.
   */
  Future<Optional<Frame>> after(long position);
}
