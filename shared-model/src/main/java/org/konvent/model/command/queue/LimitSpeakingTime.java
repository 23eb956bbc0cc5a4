package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.SpeakingTimeLimited;

/**
 * Sets, or with absent values lifts, how long people may speak.
 *
 * @param item while this agenda item runs; absent: always
 * @param perSpeechSeconds each, at most a day
 * @param perItemSeconds all together on one item, at most a day
 */
public record LimitSpeakingTime(
    Optional<String> item, Optional<Integer> perSpeechSeconds, Optional<Integer> perItemSeconds)
    implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    perSpeechSeconds.ifPresent(count -> fields.within("perSpeechSeconds", count, 1, 86_400));
    perItemSeconds.ifPresent(count -> fields.within("perItemSeconds", count, 1, 86_400));
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    return item.isPresent() && state.agenda().item(item.get()).isEmpty()
        ? Decision.refuse(ProblemCode.UNKNOWN_AGENDA_ITEM, "item", item.get())
        : Decision.accept(new SpeakingTimeLimited(item, perSpeechSeconds, perItemSeconds));
  }
}
