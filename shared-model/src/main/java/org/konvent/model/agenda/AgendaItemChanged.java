package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** An item was changed: this is all it says now, its title is sealed. */
@HoldsSecret(AgendaWording.class)
public record AgendaItemChanged(
    String item, ItemKind itemKind, int plannedMinutes, Visibility visibility)
    implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.change(item, i -> i.changed(itemKind, plannedMinutes, visibility, entry.seq()));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.wordingSeenBy(item, seq).orElse(visibility);
  }
}
