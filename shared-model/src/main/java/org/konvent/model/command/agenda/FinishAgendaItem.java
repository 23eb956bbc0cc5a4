package org.konvent.model.command.agenda;

import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemFinished;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** The convention is through with the running item. */
public record FinishAgendaItem(String item) implements ItemAct {

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    return ItemAct.cannotBecome(found, ItemState.DONE)
        .orElseGet(() -> Decision.accept(new AgendaItemFinished(found.id())));
  }
}
