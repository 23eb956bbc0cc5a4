package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about sites, their installations, officers and presence. */
public sealed interface SiteFact extends Fact permits SiteAdded {
  Sites fold(Sites sites, Entry entry);
}
