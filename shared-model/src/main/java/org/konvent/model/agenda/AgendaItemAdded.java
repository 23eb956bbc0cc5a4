package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;

/** Placeholder of the feature's first fact. */
public record AgendaItemAdded() implements AgendaFact {
  @Override
  public Agenda fold(Agenda state, Entry entry) {
    return state;
  }
}
