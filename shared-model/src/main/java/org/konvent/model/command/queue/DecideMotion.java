package org.konvent.model.command.queue;

import java.util.Objects;
import java.util.Optional;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.MotionDecided;
import org.konvent.model.queue.Outcome;

/**
 * The chair states how a motion ended. A procedural one is adopted without objection only after
 * every desk was asked.
 *
 * @param vote where it was adopted or rejected, unless it was put to that vote before
 * @param ground such as to whom it was referred, or why it was not admitted
 */
public record DecideMotion(
    String motion, Outcome outcome, Optional<Integer> vote, Optional<String> ground)
    implements MotionAct {

  public DecideMotion {
    Objects.requireNonNull(outcome, "outcome");
  }

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    Optional<Integer> in = vote.or(() -> motion.proceedings().vote());
    WrittenFields fields = new WrittenFields();
    Optional<String> written = fields.optional("ground", ground, WrittenFields.TEXT);
    if (outcome.needsVote() && in.isEmpty()) {
      fields.refuse(ProblemCode.FIELD_MISSING, "vote");
    }
    if (fields.refusal().isPresent()) {
      return Decision.refuse(fields.refusal().get());
    }
    if (outcome.needsVote() && state.votes().vote(in.get()).isEmpty()) {
      return Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", in.get());
    }
    if (outcome == Outcome.ADOPTED_WITHOUT_OBJECTION && motion.list() == ListKind.PROCEDURAL) {
      return new AdoptWithoutObjection(motion.number()).act(motion, state, context);
    }
    MotionDecided decided =
        new MotionDecided(motion.number(), outcome, outcome.needsVote() ? in : Optional.empty());
    return Decision.accept(MotionOutcomes.decided(state, decided, written, context.now()));
  }
}
