package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;

/** The convention is through with this item. */
public record AgendaItemFinished(String item) implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.change(item, i -> i.to(ItemState.DONE, entry.at()));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.seenBy(item);
  }
}
