package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
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
        .map(said -> Decision.accept(Announcement.of(state, found, said.outcome(), false)))
        .orElseGet(() -> Decision.refuse(ProblemCode.VOTE_WRONG_PHASE, "vote", vote));
  }
}
