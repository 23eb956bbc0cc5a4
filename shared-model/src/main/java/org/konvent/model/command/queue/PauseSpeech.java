package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.SpeechPaused;

/** The current speaker is interrupted: the time stands until they go on. */
public record PauseSpeech(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    return entry.airtime().isRunning()
        ? Decision.accept(new SpeechPaused(entry.number()))
        : ContributionAct.wrongState(entry);
  }
}
