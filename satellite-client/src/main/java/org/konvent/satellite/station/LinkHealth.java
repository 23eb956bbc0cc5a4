package org.konvent.satellite.station;

import java.util.Optional;

/** What is known about the link, for those who look at it. */
final class LinkHealth {

  /** A shorter loss is shown as reconnecting. */
  private static final long PATIENCE_MILLIS = 30_000;

  private final SiteTime time;
  private final Runnable returned;
  private boolean connected;
  private boolean buffered;
  private long sinceWall;
  private long lostAt;
  private CallFailed trouble;
  private boolean everConnected;

  /**
   * @param returned called when the link is back, by the thread that heard it first
   */
  LinkHealth(SiteTime time, Runnable returned) {
    this.time = time;
    this.returned = returned;
    this.sinceWall = time.wallMillis();
    this.lostAt = time.monotonicMillis();
  }

  void heard(boolean polled) {
    if (back(polled)) {
      returned.run();
    }
  }

  private synchronized boolean back(boolean polled) {
    buffered = polled;
    boolean news = !connected;
    if (news) {
      connected = true;
      everConnected = true;
      sinceWall = time.wallMillis();
      trouble = null;
    }
    return news;
  }

  synchronized void lost(CallFailed why) {
    if (connected) {
      connected = false;
      sinceWall = time.wallMillis();
      lostAt = time.monotonicMillis();
    }
    trouble = why;
  }

  synchronized LinkState state() {
    return new LinkState(
        phase(),
        sinceWall,
        Optional.ofNullable(trouble).map(CallFailed::trouble),
        Optional.ofNullable(trouble).map(Throwable::getMessage),
        buffered);
  }

  private LinkState.Phase phase() {
    if (connected) {
      return LinkState.Phase.CONNECTED;
    }
    boolean recently = time.monotonicMillis() - lostAt <= PATIENCE_MILLIS;
    return everConnected && recently ? LinkState.Phase.RECONNECTING : LinkState.Phase.DISCONNECTED;
  }
}
