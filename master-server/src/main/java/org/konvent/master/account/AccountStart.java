package org.konvent.master.account;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.konvent.master.journal.ConventionClock;

/** Prepares the tokens at start, and takes over which sessions another master ended. */
@ApplicationScoped
public class AccountStart {

  private static final Logger LOG = Logger.getLogger(AccountStart.class);
  private static final long FOLLOW_MILLIS = 500;

  /** Sessions ended this long before the last look are looked at again: clocks may differ. */
  private static final long OVERLAP_MILLIS = 10_000;

  private final Tokens tokens;
  private final Sessions sessions;
  private final ConventionClock clock;
  private final Vertx vertx;
  private final boolean shared;
  private long timer;

  /**
   * @param kind of the database; an embedded one has this master alone
   */
  public AccountStart(
      Tokens tokens,
      Sessions sessions,
      ConventionClock clock,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.clock = clock;
    this.vertx = vertx;
    this.shared = !kind.equals("h2");
  }

  void start(@Observes @Priority(100) StartupEvent event) {
    tokens.prepare();
    timer = vertx.setPeriodic(FOLLOW_MILLIS, id -> vertx.executeBlocking(this::follow));
  }

  @PreDestroy
  void stop() {
    vertx.cancelTimer(timer);
  }

  private Void follow() {
    try {
      long now = clock.now();
      if (shared) {
        sessions.followEnds(now - OVERLAP_MILLIS);
      }
      sessions.forgetExpired(now);
    } catch (RuntimeException e) {
      LOG.warn("Ended sessions cannot be read from the database; trying again", e);
    }
    return null;
  }
}
