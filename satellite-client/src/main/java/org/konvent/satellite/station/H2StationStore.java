package org.konvent.satellite.station;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.log.SealedPart;

/** The store of a real satellite: what the screen calls saved is in its file, and on disk. */
public final class H2StationStore implements StationStore {

  /** Name of the file in the data directory, without its ending. */
  public static final String FILE = "station";

  /** Set while deleted parts may still be in the file: H2 leaves old pages where they were. */
  private static final String RESIDUE = "residue";

  private final StationFile file;

  private H2StationStore(StationFile file) {
    this.file = file;
  }

  /**
   * Opens or makes the file in a directory; both are for their owner only, for the key is in it.
   *
   * @throws StoreInUse where another process has it open
   * @throws StoreFailed where it cannot be read or made
   */
  public static H2StationStore open(Path directory) {
    return open(directory, "file");
  }

  /**
   * @param fileSystem H2's name of what is between it and the disk
   */
  static H2StationStore open(Path directory, String fileSystem) {
    H2StationStore store = new H2StationStore(StationFile.open(directory, FILE, fileSystem));
    store.file.change(StationTables::create);
    store.rewriteWithoutResidue();
    return store;
  }

  @Override
  public Optional<String> setting(String name) {
    return file.read(c -> first(c, "select content from setting where name = ?", name));
  }

  @Override
  public void putSettings(Map<String, String> settings) {
    file.change(
        c -> {
          for (Map.Entry<String, String> setting : settings.entrySet()) {
            put(c, setting.getKey(), setting.getValue());
          }
        });
  }

  @Override
  public void removeSetting(String name) {
    file.change(c -> remove(c, name));
  }

  private static void remove(Connection connection, String name) throws SQLException {
    execute(connection, "delete from setting where name = ?", name);
  }

  @Override
  public List<StoredStatement> statements() {
    return file.read(StationTables::statements);
  }

  @Override
  public void addStatement(StoredStatement statement) {
    file.change(c -> StationTables.insert(c, statement));
  }

  @Override
  public void settleStatement(StoredStatement statement) {
    file.change(c -> StationTables.settle(c, statement));
  }

  @Override
  public void addBatch(StoredBatch batch) {
    file.change(c -> insert(c, batch));
    rewriteWithoutResidue();
  }

  @Override
  public void replaceFrom(long epoch, StoredBatch batch) {
    file.change(
        c -> {
          StationTables.archiveFrom(c, epoch, batch.first());
          insert(c, batch);
        });
    rewriteWithoutResidue();
  }

  private static void insert(Connection connection, StoredBatch batch) throws SQLException {
    StationTables.insert(connection, batch);
    if (!batch.erased().isEmpty()) {
      put(connection, RESIDUE, "");
    }
  }

  private static void put(Connection connection, String name, String content) throws SQLException {
    execute(
        connection, "merge into setting (name, content) key (name) values (?, ?)", name, content);
  }

  /** Writes the file anew where parts were erased; until that is done it is tried again at every start. */
  private void rewriteWithoutResidue() {
    if (setting(RESIDUE).isPresent()) {
      file.rewrite(c -> remove(c, RESIDUE));
    }
  }

  @Override
  public void archive(String what, long seq, String content) {
    file.change(
        c ->
            execute(
                c,
                "insert into archive (what, seq, content) values (?, ?, ?)",
                what,
                seq,
                content));
  }

  @Override
  public long archived() {
    return file.read(
        c ->
            query(
                    c,
                    "select count(*) from archive where what = ?",
                    row -> row.getLong(1),
                    StationTables.ENTRY)
                .get(0));
  }

  @Override
  public List<byte[]> entries(long from, int limit) {
    return file.read(
        c ->
            query(
                c,
                "select line from mirror_entry where seq >= ? order by seq limit ?",
                row -> row.getBytes(1),
                from,
                limit));
  }

  @Override
  public Map<Long, SealedPart> parts(long from, long to) {
    Map<Long, SealedPart> parts = new TreeMap<>();
    file.read(
        c ->
            query(
                c,
                "select seq, salt, json from mirror_part where seq >= ? and seq < ?",
                row -> parts.put(row.getLong(1), new SealedPart(row.getBytes(2), row.getBytes(3))),
                from,
                to));
    return parts;
  }

  @Override
  public Optional<String> checkpoint() {
    return file.read(
        c -> first(c, "select note from mirror_checkpoint order by size desc limit ?", 1));
  }

  @Override
  public void cosign(long size, String note) {
    file.change(
        c -> execute(c, "update mirror_checkpoint set note = ? where size = ?", note, size));
  }

  @Override
  public List<String> checkpoints() {
    return file.read(
        c -> query(c, "select note from mirror_checkpoint order by size", row -> row.getString(1)));
  }

  @Override
  public Optional<String> draft(int vote) {
    return file.read(c -> first(c, "select json from draft where vote = ?", vote));
  }

  @Override
  public void putDraft(int vote, String json) {
    file.change(
        c -> execute(c, "merge into draft (vote, json) key (vote) values (?, ?)", vote, json));
  }

  @Override
  public Optional<String> stopped() {
    return file.stopped();
  }

  @Override
  public void close() {
    file.close();
  }

  static void execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.of(result));
        }
      }
      return rows;
    }
  }

  private static Optional<String> first(Connection connection, String sql, Object... values)
      throws SQLException {
    return query(connection, sql, row -> row.getString(1), values).stream().findFirst();
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
