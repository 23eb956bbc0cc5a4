package org.konvent.model.command.agenda;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemMoved;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;

/** An item changes places with its neighbour. */
public record MoveAgendaItem(String item, Direction direction, Optional<String> ground)
    implements ItemAct {

  public MoveAgendaItem {
    Objects.requireNonNull(direction, "direction");
  }

  @Override
  public Decision act(AgendaItem found, ConventionState state, Context context) {
    int position = state.agenda().order().indexOf(found.id());
    int target = direction == Direction.UP ? position - 1 : position + 1;
    return target < 0 || target >= state.agenda().order().size()
        ? Decision.refuse(ProblemCode.AGENDA_ITEM_AT_EDGE, "item", found.id())
        : Grounded.accept(new AgendaItemMoved(found.id(), target), ground);
  }

  /** Towards the beginning or the end of the agenda. */
  public enum Direction {
    UP,
    DOWN
  }
}
