package org.konvent.model.site;

import org.konvent.model.journal.Entry;

/** Somebody of the support desk takes over a site's request: whoever wrote this entry has it now. */
public record TicketTaken(int ticket) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(sites.ticket(ticket).orElseThrow().held(entry.by()));
  }
}
