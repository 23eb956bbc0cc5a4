package org.konvent.satellite.station;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps equal lines of the journal once, where many stations of one program mirror the same one. */
public final class LinePool {

  private final ConcurrentHashMap<Long, byte[]> lines = new ConcurrentHashMap<>();

  byte[] shared(long seq, byte[] line) {
    byte[] known = lines.putIfAbsent(seq, line);
    return known != null && Arrays.equals(known, line) ? known : line;
  }
}
