package org.konvent.model.queue;

import java.util.List;
import org.konvent.model.journal.Entry;

/** These kinds of motions can be entered from now on; earlier motions keep theirs. */
public record MotionKindsDefined(List<MotionKind> kinds) implements QueueFact {

  public MotionKindsDefined {
    kinds = List.copyOf(kinds);
  }

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.with(queues.rules().with(kinds));
  }
}
