package org.konvent.satellite.rehearsal.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.TallyStated;
import org.konvent.satellite.station.StoredStatement;

/**
 * Watches the outboxes for the master's answers, and keeps how long tallies took from the officer's
 * key to a receipt that the site has verified.
 */
public final class Receipts implements AutoCloseable {

  private static final long LOOK_MILLIS = 1;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Queue<Awaited> awaited = new ConcurrentLinkedQueue<>();
  private final List<Long> tallyMillis = new ArrayList<>();
  private final ScheduledFuture<?> looking;

  private record Awaited(
      SimulatedSite site,
      long seq,
      long since,
      boolean timed,
      CompletableFuture<StoredStatement> to) {}

  public Receipts(ScheduledExecutorService timers) {
    this.looking =
        timers.scheduleWithFixedDelay(
            () -> awaited.removeIf(this::answered),
            LOOK_MILLIS,
            LOOK_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /** A site states something; done when the master's answer is there. */
  CompletableFuture<StoredStatement> state(SimulatedSite site, StatementBody body) {
    long since = System.nanoTime();
    boolean timed = body instanceof TallyStated && site.isConnected();
    long seq = site.seal(body).seq();
    CompletableFuture<StoredStatement> answer = new CompletableFuture<>();
    awaited.add(new Awaited(site, seq, since, timed, answer));
    return answer;
  }

  private boolean answered(Awaited waiting) {
    Optional<StoredStatement> settled =
        waiting.site.statement(waiting.seq).filter(it -> it.state().settled());
    settled.ifPresent(
        statement -> {
          if (waiting.timed) {
            note((System.nanoTime() - waiting.since) / NANOS_PER_MILLI);
          }
          waiting.to.complete(statement);
        });
    return settled.isPresent();
  }

  private synchronized void note(long millis) {
    tallyMillis.add(millis);
  }

  /** How long each tally took, in milliseconds; those that a cut link held back are not in it. */
  public synchronized List<Long> tallyMillis() {
    return List.copyOf(tallyMillis);
  }

  @Override
  public void close() {
    looking.cancel(false);
  }
}
