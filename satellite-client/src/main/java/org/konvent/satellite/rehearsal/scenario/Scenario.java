package org.konvent.satellite.rehearsal.scenario;

import java.util.List;
import java.util.Optional;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.rehearsal.play.Plan;

/**
 * A written day.
 *
 * @param sites the first is the main one
 * @param objectionSeconds how long desks are asked for an objection; the usual 20 where absent
 */
record Scenario(
    String name,
    List<PlannedSite> sites,
    Optional<Integer> objectionSeconds,
    List<ScenarioStep> steps) {

  Scenario {
    if (name == null || name.isBlank()) {
      throw InputProblem.of("scenario-nameless");
    }
    if (sites == null || steps == null) {
      throw InputProblem.of("scenario-lists");
    }
    objectionSeconds = objectionSeconds == null ? Optional.empty() : objectionSeconds;
  }

  Plan plan() {
    return new Plan(name, sites, objectionSeconds, false, List.copyOf(steps), Optional.empty());
  }
}
