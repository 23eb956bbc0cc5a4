package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** A site takes part in the convention; its telephone numbers are sealed. */
@HoldsSecret(SiteContact.class)
public record SiteAdded(String site, int number, String name) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(Site.added(site, number, name, entry.seq()));
  }
}
