package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** A site is called differently, or is reached under other numbers: both replace the former ones. */
@HoldsSecret(SiteContact.class)
public record SiteChanged(String site, String name) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.change(site, it -> it.renamed(name, entry.seq()));
  }
}
