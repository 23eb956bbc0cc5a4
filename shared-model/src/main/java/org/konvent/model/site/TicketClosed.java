package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** A site's request to the support desk is done. */
public record TicketClosed(int ticket) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(sites.ticket(ticket).orElseThrow().closed(entry.at()));
  }
}
