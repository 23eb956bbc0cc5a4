package org.konvent.model.minutes;

import java.util.List;

/**
 * A site.
 *
 * @param installations key names of those who spoke for it
 * @param counts every count it reported, oldest first
 */
public record SiteLine(
    int number, String id, String name, List<String> installations, List<Count> counts) {

  public SiteLine {
    installations = List.copyOf(installations);
    counts = List.copyOf(counts);
  }

  /** Accredited and present as reported; {@code at} convention time. */
  public record Count(long at, int accredited, int present, Anchor anchor) {}
}
