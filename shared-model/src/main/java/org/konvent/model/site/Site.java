package org.konvent.model.site;

import java.util.Optional;

/**
 * One place where a part of the convention meets.
 *
 * @param id short stable name, lower case, such as {@code trier}
 * @param number 1 is the main site
 * @param presence last reported counts
 */
public record Site(String id, int number, String name, Optional<Presence> presence) {

  /** Counts as last reported; {@code seq} is the entry. */
  public record Presence(int accredited, int present, long seq) {}
}
