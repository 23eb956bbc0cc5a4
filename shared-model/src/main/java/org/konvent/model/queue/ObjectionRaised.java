package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** A site objects to a procedural motion. */
public record ObjectionRaised(String motion, String site) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(
        motion,
        c ->
            c.with(c.proceedings().asking(c.proceedings().window().orElseThrow().objecting(site))));
  }
}
