package org.konvent.model.command.queue;

import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionState;
import org.konvent.model.queue.EntryNumber;

/** A command about one speech or motion. */
interface ContributionAct extends Act {

  /** Its entry number, as typed. */
  String number();

  Decision act(Contribution entry, ConventionState state, Context context);

  @Override
  default Decision act(ConventionState state, Context context) {
    Optional<Contribution> entry = find(state, number());
    return entry.isPresent() ? act(entry.get(), state, context) : unknown(number());
  }

  static Optional<Contribution> find(ConventionState state, String number) {
    return Optional.ofNullable(number)
        .flatMap(EntryNumber::parse)
        .flatMap(parsed -> state.queues().contribution(parsed.toString()));
  }

  static Decision unknown(String number) {
    return Decision.refuse(
        ProblemCode.UNKNOWN_CONTRIBUTION, "number", number == null ? "" : number);
  }

  /** Why it cannot take that state, where it cannot. */
  static Optional<Decision> cannotBecome(Contribution entry, ContributionState next) {
    return entry.state().mayBecome(next) ? Optional.empty() : Optional.of(wrongState(entry));
  }

  static Decision wrongState(Contribution entry) {
    return Decision.refuse(
        Refusal.of(ProblemCode.CONTRIBUTION_WRONG_STATE, "number", entry.number())
            .with("state", entry.state().name()));
  }

  static Decision decided(Contribution entry) {
    return Decision.refuse(
        Refusal.of(ProblemCode.MOTION_DECIDED, "number", entry.number())
            .with("outcome", entry.proceedings().outcome().orElseThrow().name()));
  }
}
