package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** It waits again, at its original place, which is its place in the journal; what was withdrawn is not any more. */
public record ContributionReturned(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues
        .change(
            number,
            c ->
                c.with(c.airtime().paused(entry.at()))
                    .with(c.proceedings().undecided())
                    .to(ContributionState.WAITING))
        .away(number);
  }
}
