package org.konvent.model.command.queue;

import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.QueueResumed;

/** The recess is over. */
public record ResumeQueue() implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    return state.queues().rules().isPaused()
        ? Decision.accept(new QueueResumed())
        : Decision.refuse(ProblemCode.QUEUE_NOT_PAUSED);
  }
}
