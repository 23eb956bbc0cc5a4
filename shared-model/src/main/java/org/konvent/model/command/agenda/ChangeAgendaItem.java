package org.konvent.model.command.agenda;

import java.util.Objects;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemChanged;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/** An item is changed, at any time. */
public record ChangeAgendaItem(String item, ItemFields fields) implements ItemAct {

  public ChangeAgendaItem {
    Objects.requireNonNull(fields, "fields");
  }

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    return fields.accept(
        new AgendaItemChanged(
            found.id(), fields.kind(), fields.plannedMinutes(), fields.visibility()));
  }
}
