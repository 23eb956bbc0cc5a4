package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.SpeechBegun;

/** The current speaker or mover begins, or goes on: the time runs. */
public record BeginSpeech(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    if (!state.queues().current().filter(entry.number()::equals).isPresent()
        || entry.airtime().isRunning()) {
      return ContributionAct.wrongState(entry);
    }
    return state.queues().rules().isPaused()
        ? Decision.refuse(ProblemCode.QUEUE_PAUSED)
        : Decision.accept(new SpeechBegun(entry.number()));
  }
}
