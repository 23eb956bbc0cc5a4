package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * An item was moved.
 *
 * @param position from 0, among the other items
 */
@HoldsSecret(AgendaGround.class)
public record AgendaItemMoved(String item, int position) implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.move(item, position);
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.seenBy(item);
  }
}
