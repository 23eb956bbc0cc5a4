package org.konvent.master.journal.store;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.konvent.model.log.Hash;

/** The tables of the journal as everybody reads them; see {@link BatchTransaction} for writing. */
public final class JournalStore {

  private static final String HEADS =
      "SELECT convention, epoch, size, root, checkpoint, doubt FROM journal_head";

  private final DataSource database;
  private final DatabaseKind kind;

  public JournalStore(DataSource database) {
    this.database = database;
    try (Connection connection = database.getConnection()) {
      this.kind = DatabaseKind.of(connection);
    } catch (SQLException e) {
      throw new StorageFailed("opening the database", e);
    }
  }

  /** Whether several masters may work on this database. */
  public boolean isShared() {
    return kind == DatabaseKind.POSTGRESQL;
  }

  /** All journals in the order in which they were founded; the last is the current one. */
  public List<Head> heads() {
    return read(
        HEADS + " WHERE checkpoint IS NOT NULL ORDER BY ordinal",
        statement -> {},
        JournalStore::head);
  }

  public Optional<Head> head(String convention) {
    return read(
            HEADS + " WHERE convention = ?",
            statement -> statement.setString(1, convention),
            JournalStore::head)
        .stream()
        .findFirst();
  }

  /** At most {@code limit} entries from position {@code from} on. */
  public List<Row> rows(String convention, long from, int limit) {
    return read(
        EntryRows.SELECT,
        statement -> EntryRows.select(statement, convention, from, from + limit),
        EntryRows::row);
  }

  /** Says why nothing may be written, or that it may again; returns when that is on disk. */
  public void doubt(String convention, Optional<String> why) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("UPDATE journal_head SET doubt = ? WHERE convention = ?")) {
      statement.setString(1, why.orElse(null));
      statement.setString(2, convention);
      statement.executeUpdate();
      kind.afterCommit(connection);
    } catch (SQLException e) {
      throw new StorageFailed("noting whether entries are missing", e);
    }
  }

  /** Whether deleted parts may still be in the database's files. */
  public boolean hasResidue() {
    return !read(
            "SELECT convention FROM journal_head WHERE residue",
            statement -> {},
            row -> row.getString(1))
        .isEmpty();
  }

  /**
   * Writes the files anew, without what was deleted. Whoever asks the embedded database meanwhile may be turned away.
   *
   * @throws StorageFailed where that was not possible; the files are as before
   */
  public void rewrite() {
    try (Connection connection = database.getConnection()) {
      kind.rewrite(connection);
    } catch (SQLException e) {
      throw new StorageFailed("writing the files anew", e);
    } finally {
      renewConnections();
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE journal_head SET residue = FALSE");
      kind.afterCommit(connection);
    } catch (SQLException e) {
      throw new StorageFailed("noting that the files are written anew", e);
    }
  }

  /** Those in the pool were closed below it. */
  private void renewConnections() {
    if (database instanceof AgroalDataSource pool) {
      pool.flush(AgroalDataSource.FlushMode.ALL);
      try {
        pool.isHealthy(true); // done by the thread that flushes, so after it
      } catch (SQLException e) {
        throw new StorageFailed("opening a connection", e);
      }
    }
  }

  /** Begins to write one batch. */
  public BatchTransaction begin() {
    try {
      return new BatchTransaction(database.getConnection(), kind);
    } catch (SQLException e) {
      throw new StorageFailed("opening a connection", e);
    }
  }

  /**
   * After a commit of unknown outcome: whether the head is at the candidate, and on disk.
   *
   * @throws StorageFailed where that is still unknown
   */
  public boolean isDurable(Head candidate) {
    boolean there = head(candidate.convention()).filter(candidate::isAt).isPresent();
    if (there) {
      try (Connection connection = database.getConnection()) {
        kind.afterCommit(connection);
      } catch (SQLException e) {
        throw new StorageFailed("syncing the last commit", e);
      }
    }
    return there;
  }

  /** The time that all masters on this database share, in milliseconds since 1970. */
  public long time() {
    return read(kind.time(), statement -> {}, row -> row.getLong(1)).get(0);
  }

  private <T> List<T> read(String sql, Binding binding, Reading<T> reading) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailed("reading the journal", e);
    }
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        new Hash(row.getBytes(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)));
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }
}
