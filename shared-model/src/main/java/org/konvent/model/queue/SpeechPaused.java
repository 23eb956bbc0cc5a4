package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** The current speaker was interrupted: the time stands. */
public record SpeechPaused(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(number, c -> c.with(c.airtime().paused(entry.at())));
  }
}
