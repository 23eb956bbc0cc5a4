package org.konvent.model.command.queue;

import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.MotionPutToVote;

/** A motion is to be decided in this vote. */
public record PutToVote(String motion, int vote) implements MotionAct {

  @Override
  public Decision act(Contribution motion, ConventionState state, Context context) {
    return state.votes().vote(vote).isEmpty()
        ? Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", vote)
        : Decision.accept(new MotionPutToVote(motion.number(), vote));
  }
}
