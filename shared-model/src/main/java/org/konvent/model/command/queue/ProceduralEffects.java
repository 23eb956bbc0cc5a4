package org.konvent.model.command.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaItemPostponed;
import org.konvent.model.agenda.AgendaItemRemoved;
import org.konvent.model.agenda.ItemState;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Fact;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.DebateClosed;
import org.konvent.model.queue.Limits;
import org.konvent.model.queue.ListClosed;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.ListReopened;
import org.konvent.model.queue.ListRules;
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;
import org.konvent.model.queue.QueuePaused;
import org.konvent.model.queue.SpeakingTimeLimited;
import org.konvent.model.stage.PublicExcluded;
import org.konvent.model.stage.PublicReadmitted;

/**
 * What happens by itself when a procedural motion is adopted. What holds already does not happen
 * again.
 */
final class ProceduralEffects {

  private final ConventionState state;
  private final long now;

  ProceduralEffects(ConventionState state, long now) {
    this.state = state;
    this.now = now;
  }

  List<Fact> of(Contribution motion) {
    return ProceduralKinds.find(motion.kind())
        .filter(kind -> motion.list() == ListKind.PROCEDURAL)
        .map(kind -> of(kind.effect(), motion.fields()))
        .orElse(List.of());
  }

  private List<Fact> of(ProceduralKind.Effect effect, Map<String, String> fields) {
    ListRules rules = state.queues().rules();
    boolean open = rules.isOpen(ListKind.SPEECHES);
    boolean excluded = state.stage().publicExcluded();
    return switch (effect) {
      case NONE -> List.of();
      case CLOSE_LIST -> unless(!open, new ListClosed(ListKind.SPEECHES));
      case REOPEN_LIST -> unless(open, new ListReopened(ListKind.SPEECHES));
      case CLOSE_DEBATE -> List.of(debateClosed());
      case LIMIT_SPEAKING_TIME -> List.of(speechLimit(rules, fields));
      case LIMIT_ITEM_TIME -> List.of(itemLimit(rules, fields));
      case RECESS -> unless(rules.isPaused(), recess(fields));
      case POSTPONE_ITEM -> postpone(fields);
      case TAKE_OFF_AGENDA -> takeOff(fields);
      case EXCLUDE_PUBLIC -> unless(excluded, new PublicExcluded());
      case READMIT_PUBLIC -> unless(!excluded, new PublicReadmitted());
    };
  }

  private static List<Fact> unless(boolean holds, Fact fact) {
    return holds ? List.of() : List.of(fact);
  }

  private Fact debateClosed() {
    return new DebateClosed(
        state.queues().waiting(ListKind.SPEECHES).stream().map(Contribution::number).toList());
  }

  private static Fact speechLimit(ListRules rules, Map<String, String> fields) {
    Optional<String> item = Optional.ofNullable(fields.get("item"));
    Limits now = rules.limits().getOrDefault(item.orElse(ListRules.EVERYWHERE), Limits.NONE);
    Optional<Integer> seconds = Optional.of(Integer.valueOf(fields.get("seconds")));
    return new SpeakingTimeLimited(item, seconds, now.perItemSeconds());
  }

  private Fact itemLimit(ListRules rules, Map<String, String> fields) {
    Optional<String> item = item(fields).map(AgendaItem::id);
    Limits now = rules.limits().getOrDefault(item.orElse(ListRules.EVERYWHERE), Limits.NONE);
    int seconds = Integer.parseInt(fields.get("minutes")) * 60;
    return new SpeakingTimeLimited(item, now.perSpeechSeconds(), Optional.of(seconds));
  }

  private Fact recess(Map<String, String> fields) {
    return new QueuePaused(Optional.of(now + Integer.parseInt(fields.get("minutes")) * 60_000L));
  }

  private List<Fact> postpone(Map<String, String> fields) {
    return item(fields)
        .filter(item -> item.state().mayBecome(ItemState.POSTPONED))
        .<List<Fact>>map(item -> List.of(new AgendaItemPostponed(item.id())))
        .orElse(List.of());
  }

  private List<Fact> takeOff(Map<String, String> fields) {
    return item(fields)
        .filter(item -> item.state() != ItemState.DONE)
        .<List<Fact>>map(item -> List.of(new AgendaItemRemoved(item.id())))
        .orElse(List.of());
  }

  private Optional<AgendaItem> item(Map<String, String> fields) {
    return Optional.ofNullable(fields.get("item"))
        .map(state.agenda()::item)
        .orElseGet(state.agenda()::running);
  }
}
