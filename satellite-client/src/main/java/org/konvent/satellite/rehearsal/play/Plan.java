package org.konvent.satellite.rehearsal.play;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.satellite.rehearsal.plan.ExpectedTotal;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.PlannedSite;

/**
 * A convention to be rehearsed.
 *
 * @param objectionSeconds how long desks are asked for an objection; empty for the usual
 * @param complete whether a site without figures is a failure of the rehearsal
 * @param expected what the first vote must add up to, where that is known
 */
public record Plan(
    String name,
    List<PlannedSite> sites,
    Optional<Integer> objectionSeconds,
    boolean complete,
    List<Step> steps,
    Optional<ExpectedTotal> expected) {

  private static final int MOST_SITES = 200;

  public Plan {
    sites = List.copyOf(sites);
    steps = List.copyOf(steps);
    if (sites.isEmpty() || sites.size() > MOST_SITES) {
      throw InputProblem.of("too-many-sites", sites.size(), MOST_SITES);
    }
    Set<String> names = new HashSet<>();
    for (PlannedSite site : sites) {
      if (!names.add(site.name())) {
        throw InputProblem.of("same-name", site.name());
      }
    }
  }
}
