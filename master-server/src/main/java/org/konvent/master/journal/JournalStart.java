package org.konvent.master.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.master.journal.leader.SharedLeadership;
import org.konvent.model.command.vote.DueActs;
import org.konvent.model.convention.Command;
import org.konvent.model.journal.Actor;

/**
 * Opens the journal before anything else asks for it: reads and checks everything, starts the writer,
 * and sets going what is done again and again.
 */
@ApplicationScoped
class JournalStart {

  private static final Logger LOG = Logger.getLogger(JournalStart.class);
  private static final Duration LEADER_TICK = Duration.ofMillis(500);
  private static final Duration REACHED_EVERY = Duration.ofSeconds(1);
  private static final Duration CLOCK_COMPARISON = Duration.ofSeconds(10);

  private final JournalConfig config;
  private final JournalFollower follower;
  private final Journals journals;
  private final JournalWriter writer;
  private final RunningClock clock;
  private final Leadership leadership;
  private final Rehash rehash;
  private final Recovery recovery;
  private final ErasedParts erased;
  private final ReachedFile reached;
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(2, work -> new Thread(work, "journal-timer"));

  JournalStart(
      JournalConfig config,
      JournalFollower follower,
      Journals journals,
      JournalWriter writer,
      RunningClock clock,
      Leadership leadership,
      Rehash rehash,
      Recovery recovery,
      ErasedParts erased) {
    this.config = config;
    this.follower = follower;
    this.journals = journals;
    this.writer = writer;
    this.clock = clock;
    this.leadership = leadership;
    this.rehash = rehash;
    this.recovery = recovery;
    this.erased = erased;
    this.reached = new ReachedFile(config.reachedFile());
  }

  void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    follower.catchUp();
    erased.settle(journals.current());
    for (Snapshot journal : journals.all()) {
      LOG.infof("The journal of %s has %d entries", journal.convention(), journal.size());
    }
    recovery.compare(reached.read());
    writer.start();
    DueTimers timers = new DueTimers(DueActs::of, clock, this::ask, timer);
    journals.listen(timers);
    timers.swapped(Snapshot.NONE, journals.current());
    every(CLOCK_COMPARISON, clock::compare);
    every(config.rehashEvery(), rehash::run);
    every(REACHED_EVERY, () -> reached.keep(journals.current()));
    every(REACHED_EVERY, recovery::look);
    if (leadership instanceof SharedLeadership shared) {
      shared.tick();
      every(LEADER_TICK, shared::tick);
      every(config.followEvery(), shared::refresh);
    }
  }

  private void ask(Command command) {
    if (leadership.leads()) {
      writer.submit(new Request(command, Actor.CLOCK, Optional.empty(), clock.now()));
    }
  }

  private void every(Duration period, Runnable work) {
    timer.scheduleWithFixedDelay(
        () -> carefully(work), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What is done again and again goes on after a failure. */
  private static void carefully(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warnf("To be tried again: %s", e.getMessage());
    }
  }

  void close(@Observes ShutdownEvent event) throws InterruptedException {
    timer.shutdown();
    writer.close();
    reached.keep(journals.current());
    if (leadership instanceof SharedLeadership shared) {
      shared.close();
    }
  }
}
