package org.konvent.model.command.queue;

import java.util.Objects;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.ListReopened;

/** A closed list takes new entries again. */
public record ReopenList(ListKind list) implements Act {

  public ReopenList {
    Objects.requireNonNull(list, "list");
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    return state.queues().rules().isOpen(list)
        ? Decision.refuse(ProblemCode.LIST_NOT_CLOSED, "list", list.name())
        : Decision.accept(new ListReopened(list));
  }
}
