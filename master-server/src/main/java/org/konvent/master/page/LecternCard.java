package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.Queues;

/**
 * Who speaks and who is next.
 *
 * @param limitSeconds for a speech on the running item
 * @param waiting how many wait for the lectern
 */
public record LecternCard(
    Optional<Speaker> current,
    List<Speaker> next,
    Optional<Speaker> last,
    Optional<Integer> limitSeconds,
    long waiting,
    boolean paused,
    boolean listOpen) {

  private static final int SHOWN = 3;

  static LecternCard of(Moment now) {
    Queues queues = now.state().queues();
    Optional<String> item = now.state().agenda().running().map(it -> it.id());
    return new LecternCard(
        queues.currentContribution().map(entry -> Speaker.of(entry, now)),
        Speaker.all(queues.upcoming(SHOWN), now),
        queues.last().map(entry -> Speaker.of(entry, now)),
        queues.rules().limitsFor(item).perSpeechSeconds(),
        queues.all().values().stream().filter(entry -> entry.isWaiting()).count(),
        queues.rules().isPaused(),
        queues.rules().isOpen(ListKind.SPEECHES));
  }

  /** Who is called by <em>next</em>; whoever takes it back names them. */
  public Optional<Speaker> upcoming() {
    return next.stream().findFirst();
  }
}
