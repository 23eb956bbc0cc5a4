package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** The current speaker or mover began, or went on after a pause: the time runs. */
public record SpeechBegun(String number) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(number, c -> c.with(c.airtime().begun(entry.at())));
  }
}
