package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** Somebody checked before the start whether something works at a site. */
public record ReadinessChecked(String site, ReadinessItem item, boolean ok) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.change(site, it -> it.checked(item, new Site.Check(ok, entry.at(), entry.by())));
  }
}
