package org.konvent.model.site;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** A site asks the support desk; the text is sealed. */
@HoldsSecret(Note.class)
public record TicketOpened(int ticket, String site) implements SiteFact {

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites.with(
        new Ticket(
            ticket, site, entry.seq(), entry.at(), entry.by(), Optional.empty(), Optional.empty()));
  }
}
