package org.konvent.model.queue;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact of this feature. */
public sealed interface QueueFact extends Fact permits ListClosed {
  Queues fold(Queues state, Entry entry);
}
