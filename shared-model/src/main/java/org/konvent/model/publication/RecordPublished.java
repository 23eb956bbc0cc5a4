package org.konvent.model.publication;

import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Minutes were published.
 *
 * @param site absent for the whole convention
 * @param version 0 where nothing was ever sealed
 * @param place address or place where everybody can read them
 * @param on day of publication, such as {@code 2026-11-22}
 * @param missing the steps that these minutes had not reached when they had to be published
 */
public record RecordPublished(
    Optional<String> site, int version, String place, String on, List<RecordStep> missing)
    implements PublicationFact {

  public RecordPublished {
    missing = List.copyOf(missing);
  }

  @Override
  public Publication fold(Publication publication, Entry entry) {
    PublishedMinutes published = new PublishedMinutes(version, place, on, missing, entry.seq());
    return publication.change(site, it -> it.with(published));
  }
}
