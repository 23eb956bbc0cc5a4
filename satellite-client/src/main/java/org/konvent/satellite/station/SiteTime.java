package org.konvent.satellite.station;

/** The two clocks of a device: the one on its screen, which decides nothing, and one that never jumps. */
public interface SiteTime {

  /** The device's own idea of the time, milliseconds since 1970; may be wrong and may be set. */
  long wallMillis();

  /** Milliseconds since an arbitrary start, never set back. */
  long monotonicMillis();
}
