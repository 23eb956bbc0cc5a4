package org.konvent.master.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Due;

/**
 * Asks for what the clock decides, such as the close of a vote. What is due is read off the state
 * after every change and at start, so nothing is stored and nothing is forgotten. An act that is
 * refused is asked for again while the state still says that it is due.
 */
public final class DueTimers implements Journals.Listener, AutoCloseable {

  /** Nothing is asked for more often. */
  private static final long PAUSE_MILLIS = 1_000;

  private final Function<ConventionState, List<Due>> due;
  private final ConventionClock clock;
  private final Consumer<Command> submit;
  private final ScheduledExecutorService timer;
  private Optional<ScheduledFuture<?>> next = Optional.empty();
  private ConventionState state = ConventionState.empty();

  /**
   * @param due what the clock will have to ask for
   * @param submit hands a command to the journal; answers are not waited for
   */
  public DueTimers(
      Function<ConventionState, List<Due>> due,
      ConventionClock clock,
      Consumer<Command> submit,
      ScheduledExecutorService timer) {
    this.due = due;
    this.clock = clock;
    this.submit = submit;
    this.timer = timer;
  }

  @Override
  public void swapped(Snapshot before, Snapshot after) {
    schedule(after.state(), 0);
  }

  private synchronized void schedule(ConventionState now, long notBefore) {
    state = now;
    next.ifPresent(running -> running.cancel(false));
    next =
        due.apply(now).stream().mapToLong(Due::at).min().stream()
            .mapToObj(at -> Math.max(notBefore, at - clock.now()))
            .<ScheduledFuture<?>>map(
                wait -> timer.schedule(this::ask, Math.max(0, wait), TimeUnit.MILLISECONDS))
            .findFirst();
  }

  private synchronized void ask() {
    long now = clock.now();
    due.apply(state).stream().filter(act -> act.at() <= now).map(Due::command).forEach(submit);
    schedule(state, PAUSE_MILLIS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
