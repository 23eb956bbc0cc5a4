package org.konvent.model.command.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionDelivered;
import org.konvent.model.queue.Queues;
import org.konvent.model.queue.SpeechBegun;
import org.konvent.model.queue.SpeechCalled;
import org.konvent.model.queue.SpeechEnded;
import org.konvent.model.stage.Programme;
import org.konvent.model.stage.ProgrammeRequested;

/** What happens when somebody leaves the lectern and somebody else is called to it. */
final class Lectern {

  private final ConventionState state;
  private final long now;
  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param now convention time of the act
   */
  Lectern(ConventionState state, long now) {
    this.state = state;
    this.now = now;
  }

  /**
   * A call names whom it replaces, so that two people who press the key call one speaker, not two
   * (invariant 7).
   */
  static Optional<Decision> stale(ConventionState state, Optional<String> expectedCurrent) {
    Queues queues = state.queues();
    if (queues.current().equals(expectedCurrent)) {
      return Optional.empty();
    }
    String next = queues.upcoming(1).stream().map(Contribution::number).findFirst().orElse("");
    return Optional.of(
        Decision.refuse(
            Refusal.of(ProblemCode.STALE_NEXT, "expected", expectedCurrent.orElse(""))
                .with("current", queues.current().orElse(""))
                .with("next", next)));
  }

  /** The current one, where there is one, has delivered or moved. */
  Lectern finish() {
    state.queues().currentContribution().ifPresent(this::deliver);
    return this;
  }

  Lectern deliver(Contribution entry) {
    if (entry.airtime().begunAt().isPresent() && entry.airtime().endedAt().isEmpty()) {
      facts.add(new SpeechEnded(entry.number()));
    }
    return and(new ContributionDelivered(entry.number()));
  }

  /**
   * Calls somebody; their site is requested where the picture follows the speech, and the desks are
   * asked for objections to a procedural motion.
   */
  Lectern call(Contribution entry, boolean begin) {
    facts.add(new SpeechCalled(entry.number(), state.agenda().running().map(AgendaItem::id)));
    if (state.stage().followsSpeech()) {
      facts.add(new ProgrammeRequested(Programme.site(entry.site())));
    }
    if (begin) {
      facts.add(new SpeechBegun(entry.number()));
    }
    OpenForObjection.called(entry, state, now).ifPresent(facts::add);
    return this;
  }

  Lectern and(Fact fact) {
    facts.add(fact);
    return this;
  }

  Decision decision() {
    return Decision.accept(facts.stream().map(Draft::of).toList());
  }
}
