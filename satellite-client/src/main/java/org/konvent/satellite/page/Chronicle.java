package org.konvent.satellite.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.satellite.station.SiteStation;

/** What happened, entry by entry, as far as the minutes of a site mention it. */
final class Chronicle {

  private static final int STRETCH = 500;

  /** As many as anybody scrolls back in a hurry; the record holds all of them. */
  private static final int SHOWN = 150;

  private final EntryCodec codec = Kinds.codec();
  private final List<Entry> entries = new ArrayList<>();
  private long read;

  /** Newest first. */
  synchronized List<Happened> of(SiteStation station) {
    ConventionState state = station.state();
    follow(station, state.size());
    List<Happened> lines = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0 && lines.size() < SHOWN; i--) {
      ChronicleLine.of(entries.get(i), state).ifPresent(lines::add);
    }
    return Collections.unmodifiableList(lines);
  }

  private void follow(SiteStation station, long size) {
    while (read < size) {
      List<byte[]> lines = station.store().entries(read, (int) Math.min(STRETCH, size - read));
      for (byte[] line : lines) {
        Entry entry = codec.decode(line);
        if (ChronicleLine.mentions(entry.fact())) {
          entries.add(entry);
        }
      }
      read += lines.size();
    }
  }
}
