package org.konvent.master.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.konvent.model.log.SealedPart;

/** How an entry and its sealed part are read. */
final class EntryRows {

  static final String SELECT =
      "SELECT e.seq, e.bytes, e.note, p.salt, p.json FROM journal_entry e"
          + " LEFT JOIN journal_part p ON p.convention = e.convention AND p.seq = e.seq"
          + " WHERE e.convention = ? AND e.seq >= ? AND e.seq < ? ORDER BY e.seq";

  private EntryRows() {}

  static void select(PreparedStatement statement, String convention, long from, long to)
      throws SQLException {
    statement.setString(1, convention);
    statement.setLong(2, from);
    statement.setLong(3, to);
  }

  static Row row(ResultSet row) throws SQLException {
    byte[] salt = row.getBytes(4);
    return new Row(
        row.getLong(1),
        row.getBytes(2),
        Optional.ofNullable(row.getString(3)),
        salt == null ? Optional.empty() : Optional.of(new SealedPart(salt, row.getBytes(5))));
  }
}
