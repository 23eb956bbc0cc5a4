package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.DependentKind;
import org.konvent.model.vote.DependentLinked;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/** Notes that something rests on the outcome of a vote. */
public record LinkDependent(int vote, DependentKind dependent, String reference)
    implements VoteCommand {

  public LinkDependent {
    reference = Texts.clean(reference);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED, Phase.FINAL);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (dependent == null) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "dependent");
    }
    return Texts.required("reference", reference)
        .orElseGet(() -> Decision.accept(new DependentLinked(vote, dependent, reference)));
  }
}
