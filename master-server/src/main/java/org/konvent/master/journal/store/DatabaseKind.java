package org.konvent.master.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
      String path = text(connection, "SELECT DATABASE_PATH()");
      Object before = identity(path);
      execute(connection, "SHUTDOWN COMPACT");
      if (path != null && before.equals(identity(path))) {
        throw new SQLException("H2 kept the old file and did not say why");
      }
    }

    /** What another file of the same name has another of; nothing where all is only in memory. */
    private Object identity(String path) throws SQLException {
      if (path == null) {
        return "";
      }
      try {
        BasicFileAttributes known =
            Files.readAttributes(Path.of(path + ".mv.db"), BasicFileAttributes.class);
        return known.fileKey() == null ? known.creationTime() : known.fileKey();
      } catch (IOException e) {
        throw new SQLException("cannot look at " + path, e);
      }
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
      return text(connection, "SELECT pg_relation_filenode('journal_part')");
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

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
