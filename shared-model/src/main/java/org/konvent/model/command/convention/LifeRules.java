package org.konvent.model.command.convention;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** Whether the convention may go on to a phase of its life. */
final class LifeRules {

  private LifeRules() {}

  static Optional<Refusal> refusal(ConventionState state, Life.Phase next) {
    Life.Phase phase = state.life().phase();
    if (phase.mayBecome(next)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (phase) {
          case NONE -> Refusal.of(ProblemCode.NO_CONVENTION);
          case ENDED, PUBLISHED -> Refusal.of(ProblemCode.CONVENTION_ENDED);
          case PREPARED, ONLINE, OFFLINE ->
              Refusal.of(ProblemCode.CONVENTION_WRONG_PHASE, "phase", phase.name());
        });
  }

  /** As {@link #refusal}, and nobody casts, counts or transmits. */
  static Optional<Refusal> withoutVote(ConventionState state, Life.Phase next) {
    return refusal(state, next)
        .or(
            () ->
                state.votes().hasUnfinished()
                    ? Optional.of(Refusal.of(ProblemCode.VOTE_UNFINISHED))
                    : Optional.empty());
  }
}
