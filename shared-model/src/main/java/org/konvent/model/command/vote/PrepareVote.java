package org.konvent.model.command.vote;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VotePrepared;

/** Prepares a vote beforehand or on the spot; its number is the next one. */
public record PrepareVote(Question question) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    Optional<Decision> problem = QuestionCheck.problem(state, question);
    if (problem.isPresent()) {
      return problem.get();
    }
    return Decision.accept(prepared(state, question));
  }

  /** The fact for a question that was checked. */
  static VotePrepared prepared(ConventionState state, Question question) {
    int number = state.votes().nextNumber();
    return new VotePrepared(number, question, question.bind(state.life().id(), number));
  }

  static boolean over(ConventionState state) {
    Life.Phase phase = state.life().phase();
    return phase == Life.Phase.NONE || phase == Life.Phase.ENDED || phase == Life.Phase.PUBLISHED;
  }

  static Decision overRefusal(ConventionState state) {
    return Decision.refuse(
        state.life().phase() == Life.Phase.NONE
            ? ProblemCode.NO_CONVENTION
            : ProblemCode.CONVENTION_ENDED);
  }
}
