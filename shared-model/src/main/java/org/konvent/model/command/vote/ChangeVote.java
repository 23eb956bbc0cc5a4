package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteChanged;

/** Changes wording or rules of a vote that is not open yet. */
public record ChangeVote(int vote, Question question) implements VoteCommand {

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.PREPARED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    Optional<Decision> problem = QuestionCheck.problem(state, question);
    return problem.orElseGet(
        () ->
            Decision.accept(
                new VoteChanged(vote, question, question.bind(state.life().id(), vote))));
  }
}
