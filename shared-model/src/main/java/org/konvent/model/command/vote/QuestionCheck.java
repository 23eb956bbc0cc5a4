package org.konvent.model.command.vote;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Question;

/** What every prepared or changed question must satisfy. */
final class QuestionCheck {

  private QuestionCheck() {}

  static Optional<Decision> problem(ConventionState state, Question question) {
    if (PrepareVote.over(state)) {
      return Optional.of(PrepareVote.overRefusal(state));
    }
    if (question == null) {
      return Optional.of(Decision.refuse(ProblemCode.FIELD_MISSING, "field", "question"));
    }
    if (question.follows().filter(vote -> state.votes().vote(vote).isEmpty()).isPresent()) {
      return Optional.of(
          Decision.refuse(ProblemCode.UNKNOWN_VOTE, "vote", question.follows().orElseThrow()));
    }
    if (needsRule(question)) {
      return Optional.of(Decision.refuse(ProblemCode.FIELD_MISSING, "field", "rule"));
    }
    return Texts.required("subject", question.subject());
  }

  private static boolean needsRule(Question question) {
    return question.rule().isEmpty()
        && switch (question.paper().form()) {
          case HAND, YES_NO_ABSTAIN -> true;
          case PLURALITY, SELECTION, APPROVAL, PER_CANDIDATE, RANKED -> false;
        };
  }
}
