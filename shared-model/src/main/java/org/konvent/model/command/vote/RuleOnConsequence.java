package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.ConsequenceRuled;
import org.konvent.model.vote.DependentKind;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Ruling;
import org.konvent.model.vote.Vote;

/** The chair rules for something that rested on an outcome that a correction changed. */
public record RuleOnConsequence(
    int vote, DependentKind dependent, String reference, Ruling ruling, String ground)
    implements VoteCommand {

  public RuleOnConsequence {
    reference = Texts.clean(reference);
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED, Phase.ANNULLED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    boolean known = found.dependents().stream().anyMatch(it -> it.is(dependent, reference));
    if (!known || ruling == null) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "reference", reference);
    }
    Optional<Decision> problem = Texts.groundProblem(ground);
    return problem.orElseGet(
        () -> Decision.accept(new ConsequenceRuled(vote, dependent, reference, ruling, ground)));
  }
}
