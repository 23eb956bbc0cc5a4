package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.SpeechEnded;

/** The current speaker or mover ends; the lectern is theirs until somebody else is called. */
public record EndSpeech(String number) implements ContributionAct {

  @Override
  public Decision act(Contribution entry, ConventionState state, Context context) {
    boolean speaking =
        entry.state() == ContributionState.CURRENT
            && entry.airtime().begunAt().isPresent()
            && entry.airtime().endedAt().isEmpty();
    return speaking
        ? Decision.accept(new SpeechEnded(entry.number()))
        : ContributionAct.wrongState(entry);
  }
}
