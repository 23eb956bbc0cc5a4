package org.konvent.model.command.vote;

import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.SmallSiteResolved;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.Vote;

/** Records the convention's resolution for a site with few voters in a secret vote. */
public record ResolveSmallSite(int vote, String site, SmallSiteRule rule) implements VoteCommand {

  public ResolveSmallSite {
    site = Texts.clean(site);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.PREPARED);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (state.sites().site(site).isEmpty()) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "site", site);
    }
    if (rule == null) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "rule");
    }
    return Decision.accept(new SmallSiteResolved(vote, site, rule));
  }
}
