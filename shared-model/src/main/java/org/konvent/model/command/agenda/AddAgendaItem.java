package org.konvent.model.command.agenda;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.agenda.Agenda;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;

/**
 * An item comes onto the agenda; its id comes back in {@code AgendaItemAdded}.
 *
 * @param after id of the item behind which it stands; absent: at the end
 */
public record AddAgendaItem(ItemFields fields, Optional<String> after) implements Act {

  public AddAgendaItem {
    Objects.requireNonNull(fields, "fields");
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    Agenda agenda = state.agenda();
    if (after.isPresent() && agenda.item(after.get()).isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_AGENDA_ITEM, "item", after.get());
    }
    int position = after.map(id -> agenda.order().indexOf(id) + 1).orElse(agenda.order().size());
    return fields.accept(
        new AgendaItemAdded(
            agenda.nextId(),
            fields.kind(),
            fields.plannedMinutes(),
            fields.visibility(),
            position));
  }
}
