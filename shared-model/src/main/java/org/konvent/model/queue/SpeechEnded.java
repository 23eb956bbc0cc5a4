package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** The current speaker or mover ended; they stay current until somebody else is called. */
public record SpeechEnded(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(number, c -> c.with(c.airtime().ended(entry.at())));
  }
}
