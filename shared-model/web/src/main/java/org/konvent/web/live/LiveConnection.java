package org.konvent.web.live;

import io.vertx.core.buffer.Buffer;

/** Somebody who waits for frames; every method may be called from any thread. */
interface LiveConnection {

  void wake();

  void beat(Buffer event);

  /** Whether it was opened by this account, installation or session. */
  boolean belongsTo(String who);

  void close();
}
