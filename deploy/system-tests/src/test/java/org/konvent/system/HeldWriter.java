package org.konvent.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.konvent.system.process.MasterProcess;

/**
 * Somebody who holds the row of the journal's head in PostgreSQL, so that the writer's next batch
 * waits, and everything behind it in the queue, until this is closed.
 */
final class HeldWriter implements AutoCloseable {

  private final Connection connection;

  private HeldWriter(Connection connection) {
    this.connection = connection;
  }

  static HeldWriter of(MasterProcess master) {
    try {
      Connection connection =
          DriverManager.getConnection(
              master.setting("KONVENT_DATABASE_URL"),
              master.setting("KONVENT_DATABASE_USER"),
              master.setting("KONVENT_DATABASE_PASSWORD"));
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT * FROM journal_head FOR UPDATE");
      }
      return new HeldWriter(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
