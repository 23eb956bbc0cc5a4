package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemReopened;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** An item that was finished, postponed or started by mistake is planned again. */
public record ReopenAgendaItem(String item, Optional<String> ground) implements ItemAct {

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    return ItemAct.cannotBecome(found, ItemState.PLANNED)
        .orElseGet(() -> Grounded.accept(new AgendaItemReopened(found.id()), ground));
  }
}
