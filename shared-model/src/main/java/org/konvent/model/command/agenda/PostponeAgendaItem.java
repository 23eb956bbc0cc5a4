package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemPostponed;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** An item is dealt with later; the ground says when, or why. */
public record PostponeAgendaItem(String item, Optional<String> ground) implements ItemAct {

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    return ItemAct.cannotBecome(found, ItemState.POSTPONED)
        .orElseGet(() -> Grounded.accept(new AgendaItemPostponed(found.id()), ground));
  }
}
