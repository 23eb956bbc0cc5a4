package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** Somebody no longer has a function at a site. */
public record FunctionEnded(String site, SiteFunction function, String person) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(sites.offices().end(site, function, person, entry.at()));
  }
}
