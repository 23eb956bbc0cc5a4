package org.konvent.model.publication;

import java.util.List;

/** As {@link RecordPublished}; {@code seq} is its entry. */
public record PublishedMinutes(
    int version, String place, String on, List<RecordStep> missing, long seq) {

  public PublishedMinutes {
    missing = List.copyOf(missing);
  }
}
