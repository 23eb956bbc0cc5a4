package org.konvent.satellite.station;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.konvent.model.wire.Problem;
import org.konvent.model.wire.StatementReply;

/**
 * Sends the outbox in order, one at a time, again and again, until each statement has a receipt that
 * verifies. A refusal that would hold for ever is an alarm; everything else is tried again.
 */
final class Sender {

  /** Statuses of refusals that another try cannot change: position, signature, convention, key. */
  private static final Set<Integer> FINAL = Set.of(403, 409, 422);

  private static final Map<String, String> NOTE =
      Map.of("Content-Type", "text/plain;charset=UTF-8");

  private final Outbox outbox;
  private final Session session;
  private final MasterCalls calls;
  private final ReceiptCheck receipts;
  private final Supplier<CompletableFuture<Boolean>> masterLacks;
  private final Surroundings around;
  private final Backoff backoff;
  private boolean busy;
  private boolean closed;
  private CallFailed trouble;

  /**
   * @param masterLacks asks whether the master has lost entries: then its refusals say nothing
   */
  Sender(
      Outbox outbox,
      Session session,
      MasterCalls calls,
      ReceiptCheck receipts,
      Supplier<CompletableFuture<Boolean>> masterLacks,
      Surroundings around) {
    this.outbox = outbox;
    this.session = session;
    this.calls = calls;
    this.receipts = receipts;
    this.masterLacks = masterLacks;
    this.around = around;
    this.backoff = new Backoff(around.random());
    outbox.onNews(this::wake);
  }

  /** Sends what waits, unless something is on its way already. */
  synchronized void wake() {
    if (busy || closed) {
      return;
    }
    outbox.take().ifPresent(this::send);
  }

  synchronized void close() {
    closed = true;
  }

  /** Why the last try came to nothing, where it did. */
  synchronized Optional<CallFailed> trouble() {
    return Optional.ofNullable(trouble);
  }

  private void send(StoredStatement statement) {
    busy = true;
    session
        .with(headers -> calls.post("/statements", headers, statement.note()), NOTE)
        .thenApply(answer -> receipts.settle(statement, answer.read(StatementReply.class)))
        .handle(
            (settled, failure) ->
                failure == null
                    ? CompletableFuture.completedFuture(settled)
                    : judge(statement, failure))
        .thenCompose(Function.identity())
        .thenAccept(outbox::settle)
        .whenComplete((done, failure) -> finished(statement, failure));
  }

  private CompletableFuture<StoredStatement> judge(StoredStatement sent, Throwable failure) {
    CallFailed failed = CallFailed.of(failure);
    Optional<Problem> refusal =
        failed.problem().filter(problem -> FINAL.contains(problem.status()));
    return refusal
        .map(problem -> masterLacks.get().thenApply(lacks -> judge(sent, failed, problem, lacks)))
        .orElseGet(() -> CompletableFuture.failedFuture(failed));
  }

  private static StoredStatement judge(
      StoredStatement sent, CallFailed failed, Problem problem, boolean masterLacks) {
    if (masterLacks) {
      throw failed; // it is tried again when the master has everything back
    }
    return sent.alarmed(problem.code(), Session.json(problem));
  }

  private synchronized void finished(StoredStatement statement, Throwable failure) {
    busy = false;
    if (failure == null) {
      trouble = null;
      backoff.reset();
      wake();
      return;
    }
    trouble = CallFailed.of(failure);
    outbox.putBack(statement);
    if (!closed && outbox.stopped().isEmpty()) {
      around.timers().schedule(this::wake, backoff.next(), TimeUnit.MILLISECONDS);
    }
  }
}
