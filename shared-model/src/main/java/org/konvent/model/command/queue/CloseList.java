package org.konvent.model.command.queue;

import java.util.Objects;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ListClosed;
import org.konvent.model.queue.ListKind;

/** A list takes no new entries; procedural motions are always accepted. */
public record CloseList(ListKind list) implements Act {

  public CloseList {
    Objects.requireNonNull(list, "list");
  }

  @Override
  public Decision act(ConventionState state, Context context) {
    if (list == ListKind.PROCEDURAL) {
      return Decision.refuse(ProblemCode.LIST_NEVER_CLOSES);
    }
    return state.queues().rules().isOpen(list)
        ? Decision.accept(new ListClosed(list))
        : Decision.refuse(ProblemCode.LIST_CLOSED, "list", list.name());
  }
}
