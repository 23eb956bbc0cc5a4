package org.konvent.satellite.local;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;

/**
 * Who is called to the lectern.
 *
 * @param number entry number, such as {@code R-047-3}
 * @param name in full; absent where it was erased
 * @param kind code of the kind of motion, {@code speech} for speeches
 * @param running whether the time runs
 */
public record AtLectern(
    String number,
    Optional<String> name,
    String site,
    String kind,
    boolean running,
    long spokenMillis) {

  static Optional<AtLectern> of(ConventionState state, long now) {
    return state.queues().currentContribution().map(entry -> of(entry, state, now));
  }

  private static AtLectern of(Contribution entry, ConventionState state, long now) {
    return new AtLectern(
        entry.number(),
        state.secret(entry.seq(), ContributionContent.class).map(ContributionContent::fullName),
        entry.site(),
        entry.kind(),
        entry.airtime().isRunning(),
        entry.airtime().elapsed(now));
  }
}
