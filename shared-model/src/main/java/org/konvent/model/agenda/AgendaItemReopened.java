package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** An item that was finished, postponed or started by mistake stands on the agenda again. */
@HoldsSecret(AgendaGround.class)
public record AgendaItemReopened(String item) implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.change(item, i -> i.to(ItemState.PLANNED, entry.at()));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.seenBy(item);
  }
}
