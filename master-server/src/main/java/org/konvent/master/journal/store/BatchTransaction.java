package org.konvent.master.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.konvent.model.log.SealedPart;

/** One batch on its way into the tables. Closing without {@link #commit} leaves no trace. */
public final class BatchTransaction implements AutoCloseable {

  private static final String SWAP =
      "UPDATE journal_head SET size = ?, root = ?, epoch = ?"
          + " WHERE convention = ? AND epoch = ? AND size = ? AND root = ?";

  private final Connection connection;
  private final DatabaseKind kind;

  BatchTransaction(Connection connection, DatabaseKind kind) throws SQLException {
    this.connection = connection;
    this.kind = kind;
    connection.setAutoCommit(false);
    kind.beforeBatch(connection);
  }

  /** Makes the head of a new journal, to be swapped like any other. */
  public void found(Head empty) {
    run(
        "founding " + empty.convention(),
        "INSERT INTO journal_head (convention, ordinal, epoch, size, root)"
            + " SELECT ?, COALESCE(MAX(ordinal), 0) + 1, ?, ?, ? FROM journal_head",
        statement -> {
          statement.setString(1, empty.convention());
          statement.setLong(2, empty.epoch());
          statement.setLong(3, empty.size());
          statement.setBytes(4, empty.root().bytes());
          statement.executeUpdate();
        });
  }

  /**
   * Moves the head, if it still is where this writer left it. It comes before the entries: it takes
   * the row's lock, so that a second writer waits here and then finds that it lost.
   *
   * @throws HeadMoved where another master has written
   */
  public void swap(Head from, Head to) {
    run(
        "moving the head",
        SWAP,
        statement -> {
          statement.setLong(1, to.size());
          statement.setBytes(2, to.root().bytes());
          statement.setLong(3, to.epoch());
          statement.setString(4, from.convention());
          statement.setLong(5, from.epoch());
          statement.setLong(6, from.size());
          statement.setBytes(7, from.root().bytes());
          if (statement.executeUpdate() != 1) {
            throw new HeadMoved(from);
          }
        });
  }

  public void insert(String convention, List<Row> rows) {
    run(
        "inserting entries",
        "INSERT INTO journal_entry (convention, seq, bytes, note) VALUES (?, ?, ?, ?)",
        statement -> {
          for (Row row : rows) {
            statement.setString(1, convention);
            statement.setLong(2, row.seq());
            statement.setBytes(3, row.bytes());
            statement.setString(4, row.note().orElse(null));
            statement.addBatch();
          }
          statement.executeBatch();
        });
    insertParts(convention, rows.stream().filter(row -> row.part().isPresent()).toList());
  }

  /** Adds the sealed parts of entries that are there. */
  public void insertParts(String convention, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    run(
        "inserting sealed parts",
        "INSERT INTO journal_part (convention, seq, salt, json) VALUES (?, ?, ?, ?)",
        statement -> {
          for (Row row : rows) {
            SealedPart part = row.part().orElseThrow();
            statement.setString(1, convention);
            statement.setLong(2, row.seq());
            statement.setBytes(3, part.salt());
            statement.setBytes(4, part.json());
            statement.addBatch();
          }
          statement.executeBatch();
        });
  }

  /** Deletes sealed parts for good; their entries keep the hashes. */
  public void erase(String convention, List<Long> seqs) {
    if (seqs.isEmpty()) {
      return;
    }
    run(
        "erasing sealed parts",
        "DELETE FROM journal_part WHERE convention = ? AND seq = ?",
        statement -> {
          for (long seq : seqs) {
            statement.setString(1, convention);
            statement.setLong(2, seq);
            statement.addBatch();
          }
          statement.executeBatch();
        });
    run(
        "noting that files are to be written anew",
        "UPDATE journal_head SET residue = TRUE WHERE convention = ?",
        statement -> {
          statement.setString(1, convention);
          statement.executeUpdate();
        });
  }

  /** What the tables now hold from one position to before another. */
  public List<Row> readBack(String convention, long from, long to) {
    List<Row> rows = new ArrayList<>();
    run(
        "reading back",
        EntryRows.SELECT,
        statement -> {
          EntryRows.select(statement, convention, from, to);
          try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
              rows.add(EntryRows.row(found));
            }
          }
        });
    return rows;
  }

  /** Stores the signed checkpoint that goes with the head. */
  public void certify(String convention, String checkpoint) {
    run(
        "storing the checkpoint",
        "UPDATE journal_head SET checkpoint = ? WHERE convention = ?",
        statement -> {
          statement.setString(1, checkpoint);
          statement.setString(2, convention);
          statement.executeUpdate();
        });
  }

  /** Nothing is missing any more that could be brought back. */
  public void settle(String convention) {
    run(
        "ending the doubt",
        "UPDATE journal_head SET doubt = NULL WHERE convention = ?",
        statement -> {
          statement.setString(1, convention);
          statement.executeUpdate();
        });
  }

  /**
   * Returns once everything is on disk.
   *
   * @throws StorageFailed where that is not known: read the head again
   */
  public void commit() {
    try {
      connection.commit();
      kind.afterCommit(connection);
    } catch (SQLException e) {
      throw new StorageFailed("committing", e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new StorageFailed("closing the connection", e);
    }
  }

  private void run(String act, String sql, Work work) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      work.on(statement);
    } catch (SQLException e) {
      throw new StorageFailed(act, e);
    }
  }

  private interface Work {
    void on(PreparedStatement statement) throws SQLException;
  }
}
