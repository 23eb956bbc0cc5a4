package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** A lost site is reached again. */
public record SiteBack(String site) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.change(site, it -> it.back(entry.at()));
  }
}
