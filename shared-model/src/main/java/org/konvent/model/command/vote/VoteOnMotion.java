package org.konvent.model.command.vote;

import java.util.List;
import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.queue.MotionPutToVote;
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VotePrepared;

/**
 * Puts a motion to a show of hands in one act, with everything filled in; it is decided when the
 * result is announced.
 *
 * @param seconds how long hands are up; 60 where absent
 */
public record VoteOnMotion(String motion, Optional<Integer> seconds) implements Act {

  private static final int USUAL_SECONDS = 60;

  @Override
  public Decision act(ConventionState state, Context context) {
    Optional<Contribution> found = state.queues().contribution(String.valueOf(motion));
    if (found.isEmpty()) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "number", String.valueOf(motion));
    }
    Contribution asked = found.get();
    if (!asked.isMotion()) {
      return Decision.refuse(ProblemCode.NOT_A_MOTION, "number", motion);
    }
    if (asked.isDecided()) {
      return Decision.refuse(
          Refusal.of(ProblemCode.MOTION_DECIDED, "number", motion)
              .with("outcome", asked.proceedings().outcome().orElseThrow().name()));
    }
    VotePrepared prepared = PrepareVote.prepared(state, question(asked, state));
    OpenVote opening = new OpenVote(prepared.vote(), seconds.orElse(USUAL_SECONDS));
    Vote ready = Vote.prepared(prepared.vote(), prepared.question(), prepared.bound());
    Decision opened = opening.decide(ready, state, context);
    return opened instanceof Decision.Accepted accepted
        ? Decision.accept(together(prepared, accepted.drafts()))
        : opened;
  }

  private List<Draft> together(VotePrepared prepared, List<Draft> opened) {
    return List.of(
        Draft.of(prepared), opened.get(0), Draft.of(new MotionPutToVote(motion, prepared.vote())));
  }

  /** The wording names the motion by its kind, as it is read out, and its number; its text is with the motion. */
  private static Question question(Contribution asked, ConventionState state) {
    String kind =
        ProceduralKinds.find(asked.kind())
            .map(ProceduralKind::names)
            .or(() -> state.queues().rules().motionKind(asked.kind()).map(MotionKind::names))
            .map(names -> names.get("de"))
            .orElse(asked.kind());
    return Question.of(
        VoteKind.VOTE,
        kind + " (" + asked.number() + ")",
        BallotPaper.hands(),
        Optional.of(MajorityRule.SIMPLE));
  }
}
