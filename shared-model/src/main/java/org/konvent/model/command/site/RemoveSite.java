package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.SiteRemoved;

/**
 * A site takes no part after all. Only before the convention was ever put online, and while no
 * installation worked for it.
 */
public record RemoveSite(String site) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.known(state, site)
        .or(() -> inUse(state))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new SiteRemoved(site)));
  }

  private Optional<Refusal> inUse(ConventionState state) {
    boolean worked =
        state.sites().installations().values().stream().anyMatch(it -> it.site().equals(site));
    boolean staffed =
        state.sites().offices().all().stream()
            .anyMatch(it -> it.isHeld() && it.site().equals(site));
    return state.life().isStarted() || worked || staffed
        ? Optional.of(Refusal.of(ProblemCode.SITE_IN_USE, "site", site))
        : Optional.empty();
  }
}
