package org.konvent.satellite.station;

/** The clocks of this device; the only class of the satellite that reads them. */
public final class SystemSiteTime implements SiteTime {

  private static final long NANOS_PER_MILLI = 1_000_000;

  @Override
  public long wallMillis() {
    return System.currentTimeMillis();
  }

  @Override
  public long monotonicMillis() {
    return System.nanoTime() / NANOS_PER_MILLI;
  }
}
