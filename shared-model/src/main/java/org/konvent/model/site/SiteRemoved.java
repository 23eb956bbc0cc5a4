package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** A site takes no part after all; only before the start. */
public record SiteRemoved(String site) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.without(site);
  }
}
