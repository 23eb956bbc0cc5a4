package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;

/** The convention is at this item. */
public record AgendaItemStarted(String item) implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.change(item, i -> i.to(ItemState.RUNNING, entry.at()));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.seenBy(item);
  }
}
