package org.konvent.model.command.publication;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.problem.Refusal;
import org.konvent.model.statement.SealingStated;

/** Whether a site may seal its minutes: after the end, and the next version. */
public final class SealSite {

  private SealSite() {}

  public static Optional<Refusal> refusal(
      ConventionState state, String site, SealingStated stated) {
    int next = state.publication().versions(Optional.of(site)).next();
    return RecordRules.ended(state).or(() -> RecordRules.expected(next, stated.version()));
  }
}
