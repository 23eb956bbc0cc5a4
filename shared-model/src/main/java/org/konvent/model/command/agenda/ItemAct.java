package org.konvent.model.command.agenda;

import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** A command about one agenda item. */
interface ItemAct extends Act {

  /** Its id. */
  String item();

  Decision act(AgendaItem item, ConventionState state, Context context);

  @Override
  default Decision act(ConventionState state, Context context) {
    Optional<AgendaItem> found = Optional.ofNullable(item()).flatMap(state.agenda()::item);
    return found.isPresent()
        ? act(found.get(), state, context)
        : Decision.refuse(ProblemCode.UNKNOWN_AGENDA_ITEM, "item", item() == null ? "" : item());
  }

  /** Why it cannot take that state, where it cannot. */
  static Optional<Decision> cannotBecome(AgendaItem item, ItemState next) {
    return item.state().mayBecome(next) ? Optional.empty() : Optional.of(wrongState(item));
  }

  static Decision wrongState(AgendaItem item) {
    return Decision.refuse(
        Refusal.of(ProblemCode.AGENDA_ITEM_WRONG_STATE, "item", item.id())
            .with("state", item.state().name()));
  }
}
