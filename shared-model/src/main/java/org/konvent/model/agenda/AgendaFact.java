package org.konvent.model.agenda;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about the agenda and its motion texts. */
public sealed interface AgendaFact extends Fact
    permits AgendaItemAdded,
        AgendaItemChanged,
        AgendaItemMoved,
        AgendaItemRemoved,
        AgendaItemStarted,
        AgendaItemFinished,
        AgendaItemPostponed,
        AgendaItemReopened,
        AgendaItemAttached,
        MotionTextImported {
  Agenda fold(Agenda agenda, Entry entry);

  /**
   * Who reads its sealed part as things stand.
   *
   * @param seq entry of this fact
   */
  Visibility readers(Agenda agenda, long seq);
}
