package org.konvent.master.journal.leader;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Leader or follower among the masters on one PostgreSQL. Who holds the lock leads. A leader that
 * dies loses it with its connection; from one that merely hangs it is taken. Neither makes it safe
 * to write: that is the compare-and-swap of the head.
 */
public final class SharedLeadership implements Leadership, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(SharedLeadership.class);

  /** Takes over what is in the tables; false where they are damaged. */
  @FunctionalInterface
  public interface Following {
    boolean catchUp();
  }

  private final DataSource database;
  private final String address;
  private final Duration silence;
  private final Following following;
  private LeaderTable table;
  private volatile boolean leads;
  private volatile Optional<String> known = Optional.empty();

  /**
   * @param address where satellites and browsers reach this master
   * @param silence after which a leader counts as hanging
   * @param following takes over what is in the tables, before leading and at every {@link #refresh};
   *     false where that shows damage, then this master leaves the lead to others
   */
  public SharedLeadership(
      DataSource database, String address, Duration silence, Following following) {
    this.database = database;
    this.address = address;
    this.silence = silence;
    this.following = following;
  }

  @Override
  public boolean leads() {
    return leads;
  }

  @Override
  public Optional<String> leader() {
    return known.filter(other -> !other.equals(address));
  }

  /** Leaves the lock to others; the next {@link #tick} goes on as a follower. */
  @Override
  public synchronized void stepDown() {
    if (leads) {
      LOG.warn("This master is no longer the leader");
    }
    leads = false;
    release();
  }

  /** Shows life as the leader, or tries to become it; called every few hundred milliseconds. */
  public synchronized void tick() {
    try {
      if (table == null) {
        table = new LeaderTable(database.getConnection());
      }
      if (leads) {
        table.beat(address);
      } else {
        follow();
      }
    } catch (SQLException | RuntimeException e) {
      LOG.warnf("Leader or follower cannot be told: %s", e.getMessage());
      stepDown();
    }
  }

  /** Takes over what the leader has written; nothing while this master leads. */
  public synchronized void refresh() {
    if (!leads) {
      following.catchUp();
    }
  }

  private void follow() throws SQLException {
    table.endSilentLeader(silence);
    if (table.tryLock()) {
      table.beat(address); // before the rest, or a third master takes this one for the silent one
      table.endOpenWork(silence);
      if (!following.catchUp()) {
        release();
        return;
      }
      known = Optional.of(address);
      leads = true;
      LOG.info("This master is the leader");
    } else {
      known = table.address();
    }
  }

  private void release() {
    try {
      if (table != null) {
        table.close();
      }
    } catch (SQLException e) {
      LOG.debug("The connection with the lock was gone already", e);
    } finally {
      table = null;
    }
  }

  @Override
  public void close() {
    stepDown();
  }
}
