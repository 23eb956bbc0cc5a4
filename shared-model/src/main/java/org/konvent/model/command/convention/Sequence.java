package org.konvent.model.command.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Entry;
import org.konvent.model.problem.Refusal;

/** Commands that are decided one after another, each as if those before were journalled. */
final class Sequence {

  private final Context context;
  private final List<Draft> drafts = new ArrayList<>();
  private ConventionState state;

  Sequence(ConventionState state, Context context) {
    this.state = state;
    this.context = context;
  }

  /** Why the command cannot be carried out here; nothing of it is added then. */
  Optional<Refusal> add(Command command) {
    Decision decision = command.decide(state, context);
    if (decision instanceof Decision.Refused refused) {
      return Optional.of(refused.refusal());
    }
    if (decision instanceof Decision.Accepted accepted) {
      accepted.drafts().forEach(this::add);
    }
    return Optional.empty();
  }

  void add(Draft draft) {
    drafts.add(draft);
    Entry entry =
        new Entry(
            state.size(),
            context.now(),
            context.actor().id(),
            Optional.empty(),
            Optional.empty(),
            draft.fact(),
            Optional.empty(),
            Optional.empty());
    state = state.fold(entry, draft.secret());
  }

  List<Draft> drafts() {
    return List.copyOf(drafts);
  }
}
