package org.konvent.model.queue;

import java.util.List;
import org.konvent.model.journal.Entry;

/** The debate is over: the speakers' list is closed and these speeches are not called any more. */
public record DebateClosed(List<String> numbers) implements QueueFact {

  public DebateClosed {
    numbers = List.copyOf(numbers);
  }

  @Override
  public Queues fold(Queues queues, Entry entry) {
    Queues closed = queues.with(queues.rules().close(ListKind.SPEECHES));
    for (String number : numbers) {
      closed = closed.change(number, c -> c.to(ContributionState.REMOVED)).away(number);
    }
    return closed;
  }
}
