package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.SiteLost;

/**
 * A site has not been reached for more than 30 s; shorter gaps are no entry.
 *
 * @param since convention time of its last sign of life; when it was said to be back, that counts
 */
public record MarkSiteLost(String site, long since) implements Command {

  /** The longest gap that is not recorded, in milliseconds. */
  public static final long SHORTEST_MILLIS = 30_000;

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> refusal(state, context))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new SiteLost(site, awaySince(state))));
  }

  private Optional<Refusal> refusal(ConventionState state, Context context) {
    if (state.sites().site(site).orElseThrow().isLost()) {
      return Optional.of(Refusal.of(ProblemCode.SITE_ALREADY_LOST, "site", site));
    }
    return context.now() - awaySince(state) <= SHORTEST_MILLIS
        ? Optional.of(Refusal.of(ProblemCode.OUTAGE_TOO_SHORT, "site", site))
        : Optional.empty();
  }

  private long awaySince(ConventionState state) {
    return state.sites().site(site).orElseThrow().awaySince(since);
  }
}
