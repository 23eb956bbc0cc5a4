package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemMoved;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.pcollections.PVector;

/**
 * An item is dragged to another place.
 *
 * @param after id of the item behind which it stands then; absent: at the beginning
 */
public record PlaceAgendaItem(String item, Optional<String> after, Optional<String> ground)
    implements ItemAct {

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    PVector<String> others = state.agenda().order().minus(found.id());
    if (after.isPresent() && !others.contains(after.get())) {
      return Decision.refuse(ProblemCode.UNKNOWN_AGENDA_ITEM, "item", after.get());
    }
    int position = after.map(id -> others.indexOf(id) + 1).orElse(0);
    return position == state.agenda().order().indexOf(found.id())
        ? Decision.refuse(ProblemCode.AGENDA_ITEM_AT_EDGE, "item", found.id())
        : Grounded.accept(new AgendaItemMoved(found.id(), position), ground);
  }
}
