package org.konvent.master.journal.leader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The lock that the leader holds and the row with its address, on one connection that is used for
 * nothing else: the lock lives as long as the connection. PostgreSQL only.
 */
final class LeaderTable implements AutoCloseable {

  /** Any number, the same for all masters. */
  private static final long LOCK = 0x4b6f6e76656e74L;

  private static final String SILENT_LEADERS =
      "SELECT pg_terminate_backend(l.pid) FROM pg_locks l, journal_leader j"
          + " WHERE l.locktype = 'advisory' AND l.granted AND l.pid <> pg_backend_pid()"
          + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
          + " AND (l.classid::bigint << 32 | l.objid::bigint) = ?"
          + " AND j.beat < clock_timestamp() - ? * interval '1 millisecond'";

  /** A batch begins by moving the head, so whoever may have written to it has one open. */
  private static final String OPEN_WORK =
      "SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a"
          + " WHERE a.datname = current_database() AND a.usename = current_user"
          + " AND a.pid <> pg_backend_pid() AND (EXISTS (SELECT 1 FROM pg_locks l"
          + " WHERE l.pid = a.pid AND l.relation = 'journal_head'::regclass"
          + " AND l.mode = 'RowExclusiveLock')"
          + " OR a.state LIKE 'idle in transaction%'"
          + " AND a.state_change < clock_timestamp() - ? * interval '1 millisecond')";

  private final Connection connection;

  LeaderTable(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(true);
  }

  /** Whether this master now holds the lock. */
  boolean tryLock() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Says that this master leads, and that it lives. */
  void beat(String address) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO journal_leader (id, address, beat) VALUES (1, ?, clock_timestamp())"
                + " ON CONFLICT (id) DO UPDATE SET address = EXCLUDED.address, beat = EXCLUDED.beat")) {
      statement.setString(1, address);
      statement.executeUpdate();
    }
  }

  Optional<String> address() throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT address FROM journal_leader");
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  /** Takes the lock from a leader that holds it but has not shown itself for so long: it hangs. */
  void endSilentLeader(Duration silence) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SILENT_LEADERS)) {
      statement.setLong(1, LOCK);
      statement.setLong(2, silence.toMillis());
      statement.execute();
    }
  }

  /**
   * Ends what a hanging master has left open: a batch however short a time ago it was begun, because
   * it holds the row of the head, and anything else that has been silent for so long.
   */
  void endOpenWork(Duration silence) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OPEN_WORK)) {
      statement.setLong(1, silence.toMillis());
      statement.execute();
    }
  }

  /** Gives the lock back with the connection. */
  @Override
  public void close() throws SQLException {
    try (connection;
        PreparedStatement statement =
            connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
      statement.execute();
    }
  }
}
