package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * Somebody begins a function at a site.
 *
 * @param person id; the name is sealed elsewhere
 * @param vote number of the election by the whole convention; absent where the chair appointed
 */
public record OfficerAppointed(
    String site, SiteFunction function, String person, Optional<Integer> vote) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(
        sites
            .offices()
            .with(new Office(site, function, person, vote, entry.at(), Optional.empty())));
  }
}
