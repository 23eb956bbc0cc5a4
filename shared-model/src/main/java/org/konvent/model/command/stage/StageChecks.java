package org.konvent.model.command.stage;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.stage.Programme;

/** What several acts on the stage check. */
final class StageChecks {

  private StageChecks() {}

  static Optional<Decision> unknownSite(ConventionState state, Programme programme) {
    return programme
        .site()
        .filter(site -> state.sites().site(site).isEmpty())
        .map(site -> Decision.refuse(ProblemCode.UNKNOWN_SITE, "site", site));
  }
}
