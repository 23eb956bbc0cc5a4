package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemFinished;
import org.konvent.model.agenda.AgendaItemStarted;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** The convention comes to an item; the one that is running is finished by that. */
public record StartAgendaItem(String item) implements ItemAct {

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    Optional<Decision> refused = ItemAct.cannotBecome(found, ItemState.RUNNING);
    if (refused.isPresent()) {
      return refused.get();
    }
    AgendaItemStarted started = new AgendaItemStarted(found.id());
    return state
        .agenda()
        .running()
        .map(running -> Decision.accept(new AgendaItemFinished(running.id()), started))
        .orElseGet(() -> Decision.accept(started));
  }
}
