package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/** A site does not object to a procedural motion, or does not any more. */
public record NoObjectionStated(String motion, String site) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.change(
        motion,
        c ->
            c.with(
                c.proceedings().asking(c.proceedings().window().orElseThrow().notObjecting(site))));
  }
}
