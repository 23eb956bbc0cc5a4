package org.konvent.master.queue;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.queue.Queues;

/**
 * Who is at the lectern.
 *
 * @param next as they would be called
 */
public record LecternView(
    Optional<ContributionView> current,
    List<ContributionView> next,
    Optional<ContributionView> last) {

  private static final int SHOWN = 10;

  static LecternView of(Disclosed reading) {
    Queues queues = reading.state().queues();
    return new LecternView(
        queues.currentContribution().map(entry -> ContributionView.of(entry, reading)),
        queues.upcoming(SHOWN).stream().map(entry -> ContributionView.of(entry, reading)).toList(),
        queues.last().map(entry -> ContributionView.of(entry, reading)));
  }
}
