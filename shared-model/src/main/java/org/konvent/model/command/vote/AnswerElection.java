package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.ElectionAnswered;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** Somebody elected accepts or declines, from any site. */
public record AnswerElection(int vote, String option, boolean accepted) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    boolean elected =
        Results.of(state, found)
            .filter(result -> result.verdict().elected().contains(option))
            .isPresent();
    return elected
        ? Decision.accept(new ElectionAnswered(vote, option, accepted))
        : Decision.refuse(ProblemCode.NOT_FOUND, "option", String.valueOf(option));
  }
}
