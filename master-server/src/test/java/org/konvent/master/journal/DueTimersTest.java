package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Due;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;

class DueTimersTest {

  private final Command close = (state, context) -> Decision.refuse(ProblemCode.VOTE_NOT_DUE);
  private final RunningClock clock = RunningClock.of(() -> 1_000_000);

  /** Convention times at which the act was asked for. */
  private final List<Long> asked = new CopyOnWriteArrayList<>();

  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private volatile List<Due> due = List.of();
  private final DueTimers timers = new DueTimers(this::due, clock, this::asked, timer);

  @AfterEach
  void stop() {
    timers.close();
  }

  @Test
  void whatIsDueIsAskedForAtItsTime() {
    due = List.of(new Due(clock.now() + 200, close));
    timers.swapped(Snapshot.NONE, Snapshot.NONE);

    await().until(() -> !asked.isEmpty());
    assertThat(asked.get(0)).isGreaterThanOrEqualTo(1_000_200);
  }

  @Test
  void whatBecameDueWhileTheMasterWasDownIsAskedForAtStart() {
    due = List.of(new Due(5, close));

    timers.swapped(Snapshot.NONE, Snapshot.NONE);

    await().until(() -> !asked.isEmpty());
  }

  @Test
  void anActThatWasMovedIsNotAskedForAtItsOldTime() {
    due = List.of(new Due(clock.now() + 2_000, close));
    timers.swapped(Snapshot.NONE, Snapshot.NONE);
    due = List.of(new Due(clock.now() + 60_000, close));
    timers.swapped(Snapshot.NONE, Snapshot.NONE);

    await().during(Duration.ofMillis(2_300)).until(asked::isEmpty);
  }

  @Test
  void anActThatIsStillDueIsAskedForAgainAfterASecond() {
    due = List.of(new Due(5, close));
    timers.swapped(Snapshot.NONE, Snapshot.NONE);

    await().until(() -> asked.size() >= 2);
    assertThat(asked.get(1) - asked.get(0)).isGreaterThanOrEqualTo(1_000);
  }

  private void asked(Command act) {
    assertThat(act).isSameAs(close);
    asked.add(clock.now());
  }

  private List<Due> due(ConventionState state) {
    return due;
  }
}
