package org.konvent.master.journal;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.web.live.LiveHub;

/** What is measured about the journal. */
@ApplicationScoped
class JournalMeters implements BatchObserver {

  private final MeterRegistry registry;
  private final DistributionSummary batchSize;
  private final Timer commitTime;
  private final Timer answerTime;

  JournalMeters(MeterRegistry registry) {
    this.registry = registry;
    this.batchSize =
        DistributionSummary.builder("konvent.journal.batch.entries")
            .description("Entries committed together")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    this.commitTime = timer("konvent.journal.commit", "From the first insert to the sync");
    this.answerTime = timer("konvent.journal.answer", "From handing in a command to its answer");
  }

  private Timer timer(String name, String description) {
    return Timer.builder(name)
        .description(description)
        .publishPercentiles(0.5, 0.99)
        .register(registry);
  }

  void start(
      @Observes StartupEvent event,
      Journals journals,
      JournalWriter writer,
      Leadership leadership,
      JournalAlarm alarm,
      Doubts doubts,
      RunningClock clock,
      LiveHub hub) {
    registry.gauge("konvent.journal.entries", journals, it -> it.current().size());
    registry.gauge("konvent.journal.queue", writer, JournalWriter::waiting);
    registry.gauge("konvent.journal.leads", leadership, it -> it.leads() ? 1 : 0);
    registry.gauge("konvent.journal.read.only", doubts, it -> it.current().isPresent() ? 1 : 0);
    registry.gauge("konvent.journal.frozen", alarm, it -> it.isFrozen() ? 1 : 0);
    TimeGauge.builder(
            "konvent.clock.difference", clock, TimeUnit.MILLISECONDS, RunningClock::difference)
        .description("Wall time, or the database's, minus convention time when last compared")
        .register(registry);
    registry.gauge("konvent.live.connections", hub, LiveHub::connections);
  }

  @Override
  public void committed(int commands, int entries, Duration commit) {
    batchSize.record(entries);
    commitTime.record(commit);
  }

  /** Measures how long a caller waits. */
  CompletionStage<Answer> timed(CompletionStage<Answer> answer) {
    Timer.Sample sample = Timer.start(registry);
    return answer.whenComplete((done, failure) -> sample.stop(answerTime));
  }
}
