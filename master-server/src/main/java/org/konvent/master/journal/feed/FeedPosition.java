package org.konvent.master.journal.feed;

import org.konvent.master.journal.Snapshot;

/** The id of a feed event, {@code epoch:size}, and what it means for somebody who comes back. */
final class FeedPosition {

  private FeedPosition() {}

  static String id(Snapshot journal, long size) {
    return journal.epoch() + ":" + size;
  }

  /** A number of entries; 0, that is everything, for another epoch or what is no position. */
  static long parse(String named, Snapshot journal) {
    int colon = named.indexOf(':');
    if (colon >= 0 && !named.substring(0, colon).equals(Long.toString(journal.epoch()))) {
      return 0;
    }
    String size = named.substring(colon + 1);
    return size.matches("\\d{1,15}") ? Long.parseLong(size) : 0;
  }
}
