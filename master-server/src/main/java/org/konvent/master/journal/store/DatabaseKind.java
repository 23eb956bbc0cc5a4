package org.konvent.master.journal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What differs between the two databases: how a commit becomes durable, and whose clock counts. */
enum DatabaseKind {
  /** Embedded; does not sync at commit, so that is done once per batch. One process, always the leader. */
  H2 {
    @Override
    void beforeBatch(Connection connection) {}

    @Override
    void afterCommit(Connection connection) throws SQLException {
      execute(connection, "CHECKPOINT SYNC");
    }

    @Override
    String time() {
      return "SELECT DATEDIFF(MILLISECOND, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00',"
          + " CURRENT_TIMESTAMP(3))";
    }

    @Override
    void rewrite(Connection connection) throws SQLException {
      execute(connection, "SHUTDOWN COMPACT");
    }
  },
  /** Production; syncs at commit, which a setting of the server or role must not weaken. */
  POSTGRESQL {
    @Override
    void beforeBatch(Connection connection) throws SQLException {
      execute(connection, "SET LOCAL synchronous_commit = on");
    }

    @Override
    void afterCommit(Connection connection) {}

    @Override
    void rewrite(Connection connection) throws SQLException {
      String before = file(connection);
      execute(connection, "VACUUM FULL journal_part");
      if (before.equals(file(connection))) {
        throw new SQLException("only the owner of journal_part may VACUUM FULL it");
      }
    }

    private String file(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery("SELECT pg_relation_filenode('journal_part')")) {
        found.next();
        return found.getString(1);
      }
    }

    @Override
    String time() {
      return "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
    }
  };

  static DatabaseKind of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> H2;
      case "PostgreSQL" -> POSTGRESQL;
      default -> throw new IllegalStateException("no journal on " + product);
    };
  }

  abstract void beforeBatch(Connection connection) throws SQLException;

  /** Returns once the commit is on disk. */
  abstract void afterCommit(Connection connection) throws SQLException;

  /** Returns once the files hold nothing any more that was deleted; other connections may be closed by that. */
  abstract void rewrite(Connection connection) throws SQLException;

  /** Asks for the time in milliseconds since 1970. */
  abstract String time();

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
