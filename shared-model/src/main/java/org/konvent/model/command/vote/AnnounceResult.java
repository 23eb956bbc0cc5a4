package org.konvent.model.command.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.command.queue.MotionOutcomes;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.queue.MotionDecided;
import org.konvent.model.queue.Outcome;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** The chair announces the declared result; only then is it disclosed. */
public record AnnounceResult(int vote) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    Optional<Refusal> open = OpenFindings.refusal(state, found);
    if (open.isPresent()) {
      return Decision.refuse(open.get());
    }
    return found
        .declared()
        .flatMap(seq -> state.secret(seq, Declaration.class))
        .map(said -> Decision.accept(drafts(state, found, said.outcome(), context.now())))
        .orElseGet(() -> Decision.refuse(ProblemCode.VOTE_WRONG_PHASE, "vote", vote));
  }

  /** The announcement decides the motions that were put to this vote. */
  private List<Draft> drafts(ConventionState state, Vote found, VerdictOutcome outcome, long now) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(Announcement.of(state, found, outcome, false)));
    if (outcome == VerdictOutcome.ACCEPTED || outcome == VerdictOutcome.REJECTED) {
      Outcome decided = outcome == VerdictOutcome.ACCEPTED ? Outcome.ADOPTED : Outcome.REJECTED;
      state.queues().undecided().stream()
          .filter(motion -> motion.proceedings().vote().equals(Optional.of(vote)))
          .map(motion -> new MotionDecided(motion.number(), decided, Optional.of(vote)))
          .map(fact -> MotionOutcomes.decided(state, fact, Optional.empty(), now))
          .forEach(drafts::addAll);
    }
    return drafts;
  }
}
