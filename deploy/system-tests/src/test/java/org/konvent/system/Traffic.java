package org.konvent.system;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;

/**
 * Many sites that state something all the time, each one thing after the other, and send each until
 * there is a receipt: presence, and figures that replace the ones before.
 */
final class Traffic implements AutoCloseable {

  private static final long RETRY_NANOS = 250_000_000;
  private static final long LOOK_NANOS = 50_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SERVER_ERROR = 500;

  private final List<URI> masters;
  private final int vote;
  private final Hash bound;
  private final Duration pause;
  private final ConcurrentLinkedQueue<SimulatedSite.Receipted> acknowledged =
      new ConcurrentLinkedQueue<>();
  private final ConcurrentHashMap<String, Integer> lastYes = new ConcurrentHashMap<>();

  /** Statements that were sent and not answered yet. */
  private final AtomicInteger inFlight = new AtomicInteger();

  private final List<CompletableFuture<Void>> working = new ArrayList<>();
  private volatile boolean ending;

  /** As fast as they can, through the network of a convention. */
  Traffic(Setting setting, int vote) {
    this(
        setting.sites(),
        vote,
        setting.votes().bound(vote),
        List.of(setting.proxy().address()),
        Duration.ZERO);
  }

  /**
   * Between sites and masters that all know each other's addresses.
   *
   * @param pause of a site after each receipt
   */
  Traffic(List<SimulatedSite> sites, int vote, Hash bound, List<URI> masters, Duration pause) {
    this.masters = masters;
    this.vote = vote;
    this.bound = bound;
    this.pause = pause;
    for (SimulatedSite site : sites) {
      working.add(InBackground.run(() -> work(site)));
    }
  }

  private void work(SimulatedSite site) {
    Optional<Long> row = Optional.empty();
    for (int round = 0; !ending || row.isEmpty(); round++) {
      boolean figures = round % 2 == 0;
      int yes = round / 2 % (VoteDesk.CAST + 1);
      long place = site.chain().next();
      SimulatedSite.Receipted done = deliver(site, figures ? tally(yes, row) : VoteDesk.presence());
      acknowledged.add(done);
      if (figures) {
        row = Optional.of(place);
        lastYes.put(site.site(), yes);
        expectCounted(done);
      }
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  private static void expectCounted(SimulatedSite.Receipted done) {
    if (done.reply().status() != StatementStatus.RECEIVED) {
      throw new IllegalStateException("not counted: " + done.reply());
    }
  }

  private StatementBody tally(int yes, Optional<Long> row) {
    return VoteDesk.tally(vote, bound, yes, row, Optional.empty());
  }

  private SimulatedSite.Receipted deliver(SimulatedSite site, StatementBody body) {
    String note = site.chain().add(body);
    inFlight.incrementAndGet();
    try {
      for (int attempt = 1; true; attempt++) {
        Optional<Reply> reply = answer(site, note);
        if (reply.isPresent()) {
          return site.receipted(note, reply.get().orFail());
        }
        site.moveTo(masters.get(attempt % masters.size()));
        LockSupport.parkNanos(RETRY_NANOS);
      }
    } finally {
      inFlight.decrementAndGet();
    }
  }

  /** Nothing where the master is away, or is not the one who writes. */
  private static Optional<Reply> answer(SimulatedSite site, String note) {
    try {
      return Optional.of(site.send(note)).filter(reply -> reply.status() < SERVER_ERROR);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Comes back at a moment when at least so many statements are in flight; says how many. */
  int reach(int statements) {
    int now = inFlight.get();
    while (now < statements) {
      failFast();
      LockSupport.parkNanos(LOOK_NANOS);
      now = inFlight.get();
    }
    return now;
  }

  /** Everything that came back with a receipt that verifies. */
  ConcurrentLinkedQueue<SimulatedSite.Receipted> acknowledged() {
    return acknowledged;
  }

  /** Waits for so many more receipts. */
  void gather(int more) {
    int goal = acknowledged.size() + more;
    Until.holds(
        more + " more receipts",
        PATIENCE,
        () -> {
          failFast();
          return acknowledged.size() >= goal;
        });
  }

  /** What each site's row must say in the end. */
  Map<String, Integer> lastYes() {
    return lastYes;
  }

  /** The sum of all rows in the end. */
  int yes() {
    return lastYes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** No new statements; waits until each has its receipt, and fails where a site failed. */
  void finish() {
    ending = true;
    working.forEach(CompletableFuture::join);
  }

  /** A site that failed fails the test. */
  private void failFast() {
    working.stream()
        .filter(CompletableFuture::isCompletedExceptionally)
        .forEach(CompletableFuture::join);
  }

  @Override
  public void close() {
    ending = true;
  }
}
