package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/** The person took it back; a motion ends with that. */
public record ContributionWithdrawn(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues
        .change(
            number,
            c ->
                c.with(c.airtime().stopped(entry.at()))
                    .with(
                        c.isMotion()
                            ? c.proceedings().decided(Outcome.WITHDRAWN, Optional.empty())
                            : c.proceedings())
                    .to(ContributionState.WITHDRAWN))
        .away(number);
  }
}
