package org.konvent.satellite.station;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.log.SealedPart;

/** The tables in the satellite's file. */
final class StationTables {

  private static final List<String> DEFINITIONS =
      List.of(
          "create table if not exists setting (name varchar primary key, content varchar not null)",
          "create table if not exists outbox (seq bigint primary key, note varchar not null,"
              + " saved_at bigint not null, state varchar not null, problem varchar,"
              + " entry varchar, receipt varchar)",
          "create table if not exists mirror_entry (seq bigint primary key,"
              + " line varbinary(1048576) not null)",
          "create table if not exists mirror_part (seq bigint primary key,"
              + " salt varbinary(16) not null, json varbinary(1048576) not null)",
          "create table if not exists mirror_checkpoint (size bigint primary key,"
              + " note varchar not null)",
          "create table if not exists draft (vote int primary key, json varchar not null)",
          "create table if not exists archive (id bigint generated always as identity primary key,"
              + " epoch bigint, what varchar not null, seq bigint not null,"
              + " content varchar not null)");

  /** The same was said in an epoch that was lost: behind 32 digits of salt and a space. */
  private static final String ERASE_ARCHIVED =
      "delete from archive where what = 'part' and substring(content from 34)"
          + " in (select utf8tostring(json) from mirror_part where seq = ?)";

  /** How archived lines of the journal are called. */
  static final String ENTRY = "entry";

  /** Per table of the mirror: how its rows are archived, and which those from a position on are. */
  private static final List<List<String>> ARCHIVED =
      List.of(
          List.of("mirror_entry", ENTRY, "utf8tostring(line)", "seq >= ?"),
          List.of("mirror_part", "part", "rawtohex(salt) || ' ' || utf8tostring(json)", "seq >= ?"),
          List.of("mirror_checkpoint", "checkpoint", "note", "size > ?"));

  private StationTables() {}

  static void create(Connection connection) throws SQLException {
    for (String definition : DEFINITIONS) {
      H2StationStore.execute(connection, definition);
    }
  }

  static List<StoredStatement> statements(Connection connection) throws SQLException {
    return H2StationStore.query(
        connection,
        "select seq, note, saved_at, state, problem, entry, receipt from outbox order by seq",
        StationTables::statement);
  }

  private static StoredStatement statement(ResultSet row) throws SQLException {
    return new StoredStatement(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        SendState.valueOf(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)));
  }

  static void insert(Connection connection, StoredStatement statement) throws SQLException {
    H2StationStore.execute(
        connection,
        "insert into outbox (seq, note, saved_at, state) values (?, ?, ?, ?)",
        statement.seq(),
        statement.note(),
        statement.savedAt(),
        statement.state().name());
  }

  static void settle(Connection connection, StoredStatement statement) throws SQLException {
    H2StationStore.execute(
        connection,
        "update outbox set state = ?, problem = ?, entry = ?, receipt = ? where seq = ?",
        statement.state().name(),
        statement.problem().orElse(null),
        statement.entry().orElse(null),
        statement.receipt().orElse(null),
        statement.seq());
  }

  static void insert(Connection connection, StoredBatch batch) throws SQLException {
    insertLines(connection, batch);
    for (Map.Entry<Long, SealedPart> part : batch.parts().entrySet()) {
      H2StationStore.execute(
          connection,
          "merge into mirror_part (seq, salt, json) key (seq) values (?, ?, ?)",
          part.getKey(),
          part.getValue().salt(),
          part.getValue().json());
    }
    for (Long erased : batch.erased()) {
      H2StationStore.execute(connection, ERASE_ARCHIVED, erased);
      H2StationStore.execute(connection, "delete from mirror_part where seq = ?", erased);
    }
    H2StationStore.execute(
        connection,
        // what is there already may carry a cosignature
        "merge into mirror_checkpoint held using (values (?, ?)) got (size, note)"
            + " on held.size = got.size when not matched then insert values (got.size, got.note)",
        batch.size(),
        batch.checkpoint());
  }

  /** Moves what the mirror holds from a position on out of the way. */
  static void archiveFrom(Connection connection, long epoch, long from) throws SQLException {
    for (List<String> rows : ARCHIVED) {
      String table = rows.get(0);
      String position = table.equals("mirror_checkpoint") ? "size" : "seq";
      String rest = " from " + table + " where " + rows.get(3);
      H2StationStore.execute(
          connection,
          "insert into archive (epoch, what, seq, content) select cast(? as bigint),"
              + " cast(? as varchar), "
              + position
              + ", "
              + rows.get(2)
              + rest,
          epoch,
          rows.get(1),
          from);
      H2StationStore.execute(connection, "delete" + rest, from);
    }
  }

  private static void insertLines(Connection connection, StoredBatch batch) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into mirror_entry (seq, line) values (?, ?)")) {
      long seq = batch.first();
      for (byte[] line : batch.entries()) {
        insert.setLong(1, seq++);
        insert.setBytes(2, line);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
