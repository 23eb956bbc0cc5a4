package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemRemoved;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** An item is taken off the agenda; what ran or is done stays on it. */
public record RemoveAgendaItem(String item, Optional<String> ground) implements ItemAct {

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    boolean removable = found.state() == ItemState.PLANNED || found.state() == ItemState.POSTPONED;
    return removable
        ? Grounded.accept(new AgendaItemRemoved(found.id()), ground)
        : ItemAct.wrongState(found);
  }
}
