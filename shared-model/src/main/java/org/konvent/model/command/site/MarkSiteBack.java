package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.SiteBack;

/** A lost site is reached again. */
public record MarkSiteBack(String site) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> notLost(state))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new SiteBack(site)));
  }

  private Optional<Refusal> notLost(ConventionState state) {
    return state.sites().site(site).orElseThrow().isLost()
        ? Optional.empty()
        : Optional.of(Refusal.of(ProblemCode.SITE_NOT_LOST, "site", site));
  }
}
