package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact of this feature. */
public sealed interface AgendaFact extends Fact permits AgendaItemAdded {
  Agenda fold(Agenda state, Entry entry);
}
