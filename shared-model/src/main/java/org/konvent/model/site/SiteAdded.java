package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/** A site takes part in the convention. */
public record SiteAdded(String site, int number, String name) implements SiteFact {
  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(new Site(site, number, name, Optional.empty()));
  }
}
