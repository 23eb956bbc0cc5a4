package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * An item came onto the agenda; its title is sealed.
 *
 * @param position from 0, among the items as they stand
 */
@HoldsSecret(AgendaWording.class)
public record AgendaItemAdded(
    String item, ItemKind itemKind, int plannedMinutes, Visibility visibility, int position)
    implements AgendaFact {

  @Override
  public Agenda fold(Agenda agenda, Entry entry) {
    return agenda.add(
        AgendaItem.planned(item, itemKind, plannedMinutes, visibility, entry.seq()), position);
  }

  @Override
  public Visibility readers(Agenda agenda, long seq) {
    return agenda.wordingSeenBy(item, seq).orElse(visibility);
  }
}
