package org.konvent.satellite.station;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.Epoch;
import org.konvent.model.log.Receipt;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;

/**
 * The statements of this identity, each signed once and on disk before anybody is told that it
 * is saved. What happens to them afterwards only adds the master's answer; the bytes never change.
 */
public final class Outbox {

  private static final String EPOCH = "outbox.epoch";

  private final StationIdentity identity;
  private final StationStore store;
  private final Mirror mirror;
  private final SiteTime time;
  private final TreeMap<Long, StoredStatement> statements = new TreeMap<>();
  private Runnable news = () -> {};
  private RuntimeException stopped;

  Outbox(StationIdentity identity, StationStore store, Mirror mirror, SiteTime time) {
    this.identity = identity;
    this.store = store;
    this.mirror = mirror;
    this.time = time;
    store.statements().forEach(statement -> statements.put(statement.seq(), statement));
    follow(mirror.state().life().epoch());
    mirror.onChange(state -> follow(state.life().epoch()));
  }

  /**
   * Signs a statement and stores it durably; only then does it return, and only then may a screen
   * say <em>gesichert</em>.
   *
   * @throws NotSaved where the disk did not take it: it must go on paper, and nothing more is taken
   *     until the satellite was started anew
   * @throws NotSynchronised before the journal was received up to this device's enrolment
   */
  public StoredStatement seal(StatementBody body) {
    StoredStatement sealed = sign(body);
    news.run();
    return sealed;
  }

  private synchronized StoredStatement sign(StatementBody body) {
    if (stopped != null) {
      throw new NotSaved(stopped);
    }
    ChainStart next = next();
    Statement statement =
        new Statement(
            identity.convention(), identity.name(), next.seq(), next.prev(), mirror.seen(), body);
    String note = StatementCodec.sign(statement, identity.key());
    StoredStatement fresh = StoredStatement.fresh(next.seq(), note, time.wallMillis());
    try {
      store.addStatement(fresh);
    } catch (RuntimeException e) {
      stopped = e;
      throw new NotSaved(e);
    }
    statements.put(fresh.seq(), fresh);
    return fresh;
  }

  private ChainStart next() {
    if (statements.isEmpty()) {
      return mirror.chainStart().orElseThrow(NotSynchronised::new);
    }
    StoredStatement last = statements.lastEntry().getValue();
    return new ChainStart(last.seq() + 1, Optional.of(last.hash()));
  }

  /** All statements, oldest first. */
  public synchronized List<StoredStatement> statements() {
    return List.copyOf(statements.values());
  }

  /** The newest statement of a kind that the journal does not hold yet, as far as it is known here. */
  public synchronized <T extends StatementBody> Optional<T> underWay(Class<T> kind) {
    return statements.descendingMap().values().stream()
        .filter(it -> !it.state().settled() || it.isBeyond(mirror.size()))
        .map(it -> it.statement().body())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  public synchronized Optional<StoredStatement> statement(long seq) {
    return Optional.ofNullable(statements.get(seq));
  }

  /** Why the disk takes nothing any more, where it does not. */
  public synchronized Optional<String> stopped() {
    return Optional.ofNullable(stopped).map(Throwable::getMessage).or(store::stopped);
  }

  /** Whether every statement has the master's answer. */
  public synchronized boolean settled() {
    return statements.values().stream().allMatch(statement -> statement.state().settled());
  }

  /** Whether the master holds another story than this outbox: nothing more can be sent. */
  public synchronized boolean alarmed() {
    return statements.values().stream().anyMatch(statement -> statement.state() == SendState.ALARM);
  }

  /** The oldest statement without an answer, marked as on its way; nothing after an alarm. */
  synchronized Optional<StoredStatement> take() {
    if (alarmed()) {
      return Optional.empty();
    }
    Optional<StoredStatement> next =
        statements.values().stream().filter(s -> !s.state().settled()).findFirst();
    next.ifPresent(s -> statements.put(s.seq(), s.in(SendState.SENDING)));
    return next;
  }

  /** The try came to nothing: it waits again. */
  synchronized void putBack(StoredStatement statement) {
    statements.put(statement.seq(), statement.in(SendState.QUEUED));
  }

  /** The master's answer, kept durably before it is shown. */
  synchronized void settle(StoredStatement answered) {
    try {
      store.settleStatement(answered);
    } catch (RuntimeException e) {
      stopped = e;
      throw e;
    }
    statements.put(answered.seq(), answered);
  }

  /** The newest proof that the master's log holds a statement of this outbox. */
  synchronized Optional<Receipt> newestReceipt() {
    return statements.descendingMap().values().stream()
        .filter(statement -> statement.state() != SendState.ALARM)
        .flatMap(statement -> statement.receipt().stream())
        .findFirst()
        .map(text -> Receipt.parse(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A new epoch began: what was receipted beyond what is certain is sent again, so that nothing
   * acknowledged is lost. What the master holds all the same gets the same receipt again.
   */
  private void follow(Epoch epoch) {
    String number = Long.toString(epoch.number());
    if (epoch.isAfterLoss() && !store.setting(EPOCH).equals(Optional.of(number))) {
      reopen(epoch.from());
      store.putSettings(Map.of(EPOCH, number));
      news.run();
    }
  }

  private synchronized void reopen(long from) {
    for (StoredStatement statement : List.copyOf(statements.values())) {
      if (statement.isBeyond(from)) {
        store.archive("receipt", statement.seq(), statement.receipt().orElse(""));
        store.settleStatement(statement.reopened());
        statements.put(statement.seq(), statement.reopened());
      }
    }
  }

  void onNews(Runnable listener) {
    news = listener;
  }
}
