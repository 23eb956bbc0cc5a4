package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** Something failed at a site; what is said about it is sealed. */
@HoldsSecret(Note.class)
public record IncidentReported(String site, IncidentKind what) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(new Incident(entry.seq(), site, what, entry.at()));
  }
}
