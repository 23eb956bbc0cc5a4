package org.konvent.satellite.station;

/** Clocks that stand still until a test moves them. */
final class TestTime implements SiteTime {

  private volatile long wall = 1_780_000_000_000L;
  private volatile long monotonic = 5_000;

  void pass(long millis) {
    wall += millis;
    monotonic += millis;
  }

  void setWall(long millis) {
    wall = millis;
  }

  @Override
  public long wallMillis() {
    return wall;
  }

  @Override
  public long monotonicMillis() {
    return monotonic;
  }
}
