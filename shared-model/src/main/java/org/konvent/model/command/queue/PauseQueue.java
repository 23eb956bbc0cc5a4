package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.QueuePaused;

/**
 * Nobody is called until the lists go on; a running speech stands.
 *
 * @param minutes how long, where that is known; at most a week
 */
public record PauseQueue(Optional<Integer> minutes) implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    minutes.ifPresent(count -> fields.within("minutes", count, 1, 10_080));
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    return state.queues().rules().isPaused()
        ? Decision.refuse(ProblemCode.QUEUE_PAUSED)
        : Decision.accept(new QueuePaused(minutes.map(count -> context.now() + count * 60_000L)));
  }
}
