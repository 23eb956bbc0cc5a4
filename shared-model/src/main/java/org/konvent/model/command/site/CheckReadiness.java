package org.konvent.model.command.site;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.ReadinessChecked;
import org.konvent.model.site.ReadinessItem;

/** Somebody looked before the start whether something works at a site. */
public record CheckReadiness(String site, ReadinessItem item, boolean ok) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> FieldRules.of().chosen("item", item).refusal())
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new ReadinessChecked(site, item, ok)));
  }
}
