package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** A site has not been reached for more than 30 s; {@code since} is convention time. */
public record SiteLost(String site, long since) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.change(site, it -> it.lost(since));
  }
}
