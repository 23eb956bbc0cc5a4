package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/** An item is dealt with later; the sealed part says when or why. */
@HoldsSecret(AgendaGround.class)
public record AgendaItemPostponed(String item) implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.change(item, i -> i.to(ItemState.POSTPONED, entry.at()));
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.seenBy(item);
  }
}
