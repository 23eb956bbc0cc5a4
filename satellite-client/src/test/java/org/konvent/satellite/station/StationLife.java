package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.wire.FeedBatch;
import org.konvent.model.wire.StatementReply;

/** Mirror, outbox and witness of one site from one start to the next; what is due later is done when it is asked for. */
final class StationLife implements AutoCloseable {

  /** One thing that happens, whatever happened to the disk before. */
  sealed interface Step {}

  /**
   * The feed brings a batch.
   *
   * @param otherwise what somebody else could have been told in its place
   */
  record Hear(FeedBatch batch, FeedBatch otherwise) implements Step {}

  /** An officer confirms, so often before. */
  record Say(int before, PresenceStated body) implements Step {}

  /** The master answers a statement. */
  record Learn(long seq, String note, StatementReply reply) implements Step {}

  final StationStore store;
  final Mirror mirror;
  final Outbox outbox;
  private final Told told;
  private final ReceiptCheck receipts;
  private final Queue<Runnable> due = new ArrayDeque<>();

  StationLife(StationFixture given, StationStore store, Told told) {
    this.store = store;
    this.told = told;
    this.mirror = new Mirror(given.trier, store);
    this.outbox = new Outbox(given.trier, store, mirror, given.time);
    this.receipts = new ReceiptCheck(given.trier.logKey());
    Surroundings later =
        new Surroundings(
            given.around.http(), later(), given.time, given.around.random(), given.around.engine());
    WitnessCall call =
        new WitnessCall(null, null) {
          @Override
          CompletableFuture<Answer> send(String note) {
            told.cosigned(note);
            return CompletableFuture.completedFuture(null);
          }
        };
    new Witness(given.trier, store, mirror, call, later).wake();
  }

  /** On the disk that is mounted. */
  static StationLife start(StationFixture given, Path directory, Told told) {
    return new StationLife(given, H2StationStore.open(directory, FaultyPath.SCHEME), told);
  }

  void does(Step step) {
    try {
      if (step instanceof Hear hear) {
        assertThat(mirror.apply(hear.batch)).isIn(Mirror.Taken.APPLIED, Mirror.Taken.KNOWN);
      } else if (step instanceof Say say) {
        says(say);
      } else if (step instanceof Learn learn) {
        learns(learn);
      }
      whatIsDue();
    } finally {
      told.shown(outbox.statements(), mirror);
    }
  }

  private void says(Say say) {
    if (outbox.statements().size() == say.before) {
      outbox.seal(say.body);
    }
  }

  private void learns(Learn learn) {
    outbox
        .statement(learn.seq)
        .filter(statement -> statement.note().equals(learn.note))
        .filter(statement -> !statement.state().settled())
        .ifPresent(statement -> outbox.settle(receipts.settle(statement, learn.reply)));
  }

  /** Lets the witness do what it put off. */
  void whatIsDue() {
    for (int left = due.size(); left > 0; left--) {
      due.remove().run();
    }
  }

  private ScheduledExecutorService later() {
    return (ScheduledExecutorService)
        Proxy.newProxyInstance(
            StationLife.class.getClassLoader(),
            new Class<?>[] {ScheduledExecutorService.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("schedule");
              due.add((Runnable) arguments[0]);
              return null;
            });
  }

  /** What the journal looks like on this disk. */
  List<byte[]> lines() {
    return store.entries(0, 1_000);
  }

  @Override
  public void close() {
    store.close();
  }
}
