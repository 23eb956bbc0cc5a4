package org.konvent.model.command.vote;

import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.vote.FindingKey;
import org.konvent.model.vote.FindingResolved;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.SettledFinding;
import org.konvent.model.vote.Vote;

/**
 * The chief returning officer settles a finding of a closed vote, or acknowledges that a site disputes
 * its row, with a ground.
 *
 * @param rule absent for a dispute
 * @param site absent where the finding is about the total
 */
public record ResolveFinding(
    int vote, Optional<PlausibilityRule> rule, Optional<String> site, String ground)
    implements VoteCommand {

  public ResolveFinding {
    ground = Texts.clean(ground);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.CLOSED, Phase.ANNOUNCED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    boolean open = OpenFindings.of(state, found).contains(new FindingKey(rule, site));
    if (!open) {
      return Decision.refuse(ProblemCode.FINDING_UNKNOWN, "vote", vote);
    }
    return Texts.groundProblem(ground)
        .orElseGet(
            () ->
                Decision.accept(
                    new FindingResolved(vote, site, rule.isEmpty()),
                    new SettledFinding(rule, ground)));
  }
}
