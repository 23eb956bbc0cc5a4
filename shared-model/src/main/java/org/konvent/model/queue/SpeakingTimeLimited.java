package org.konvent.model.queue;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * How long people may speak from now on; an absent limit is none.
 *
 * @param item while this agenda item runs; absent: always
 * @param perSpeechSeconds each
 * @param perItemSeconds all together on one item
 */
public record SpeakingTimeLimited(
    Optional<String> item, Optional<Integer> perSpeechSeconds, Optional<Integer> perItemSeconds)
    implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.with(
        queues
            .rules()
            .limit(
                item.orElse(ListRules.EVERYWHERE), new Limits(perSpeechSeconds, perItemSeconds)));
  }
}
