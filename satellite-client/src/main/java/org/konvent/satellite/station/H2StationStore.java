package org.konvent.satellite.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcDataSource;
import org.konvent.model.log.SealedPart;

/**
 * The store of a real satellite: one H2 file. H2 does not sync at commit by itself, so every change
 * ends with {@code CHECKPOINT SYNC} before it returns: what the screen calls saved is on disk.
 *
 * <p>When the disk fails once, nobody knows what of the file is on it: a system that could not write forgets what it
 * had, and says at the next sync that all is well. So the file is left alone from then on; the next start reads what is
 * there.
 */
public final class H2StationStore implements StationStore {

  /** Name of the file in the data directory, without its ending. */
  public static final String FILE = "station";

  private static final int FILE_IN_USE = 90020;

  /** Class of the errors by which H2 refuses what does not fit, and goes on. */
  private static final String DOES_NOT_FIT = "23";

  /** Set while deleted parts may still be in the file: H2 leaves old pages where they were. */
  private static final String RESIDUE = "residue";

  private final JdbcDataSource source;
  private final Path file;
  private Connection connection;
  private StoreFailed stopped;

  private H2StationStore(JdbcDataSource source, Path file) throws SQLException, IOException {
    this.source = source;
    this.file = file;
    connect();
  }

  private void connect() throws SQLException, IOException {
    connection = source.getConnection();
    OwnerOnly.file(file);
    connection.setAutoCommit(false);
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
    Path file = directory.toAbsolutePath().resolve(FILE);
    // No trace file: it would hold what is written, and be readable by others.
    String url = "jdbc:h2:" + fileSystem + ":" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    try {
      OwnerOnly.directory(directory);
      // CHECKPOINT SYNC asks for an administrator of the file: the first user is one.
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(url);
      source.setUser("station");
      H2StationStore store = new H2StationStore(source, Path.of(file + ".mv.db"));
      store.change(StationTables::create);
      store.rewriteWithoutResidue();
      return store;
    } catch (SQLException e) {
      if (e.getErrorCode() == FILE_IN_USE) {
        throw new StoreInUse(directory, e);
      }
      throw new StoreFailed("cannot open the data in " + directory + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreFailed("cannot make " + directory + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<String> setting(String name) {
    return read(c -> first(c, "select content from setting where name = ?", name));
  }

  @Override
  public void putSettings(Map<String, String> settings) {
    change(
        c -> {
          for (Map.Entry<String, String> setting : settings.entrySet()) {
            put(c, setting.getKey(), setting.getValue());
          }
        });
  }

  @Override
  public void removeSetting(String name) {
    change(c -> execute(c, "delete from setting where name = ?", name));
  }

  @Override
  public List<StoredStatement> statements() {
    return read(StationTables::statements);
  }

  @Override
  public void addStatement(StoredStatement statement) {
    change(c -> StationTables.insert(c, statement));
  }

  @Override
  public void settleStatement(StoredStatement statement) {
    change(c -> StationTables.settle(c, statement));
  }

  @Override
  public void addBatch(StoredBatch batch) {
    change(c -> insert(c, batch));
    rewriteWithoutResidue();
  }

  @Override
  public void replaceFrom(long epoch, StoredBatch batch) {
    change(
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
  private synchronized void rewriteWithoutResidue() {
    if (setting(RESIDUE).isEmpty()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      Object before = identity(file);
      statement.execute("shutdown compact");
      connect();
      if (before.equals(identity(file))) {
        throw new IOException("H2 kept the old one and did not say why");
      }
    } catch (SQLException | IOException e) {
      throw stop(new StoreFailed("cannot write the file anew: " + e.getMessage(), e));
    }
    removeSetting(RESIDUE);
  }

  private static Object identity(Path file) throws IOException {
    BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
    return known.fileKey() == null ? known.creationTime() : known.fileKey();
  }

  @Override
  public void archive(String what, long seq, String content) {
    change(
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
    return read(
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
    return read(
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
    read(
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
    return read(c -> first(c, "select note from mirror_checkpoint order by size desc limit ?", 1));
  }

  @Override
  public void cosign(long size, String note) {
    change(c -> execute(c, "update mirror_checkpoint set note = ? where size = ?", note, size));
  }

  @Override
  public List<String> checkpoints() {
    return read(
        c -> query(c, "select note from mirror_checkpoint order by size", row -> row.getString(1)));
  }

  @Override
  public Optional<String> draft(int vote) {
    return read(c -> first(c, "select json from draft where vote = ?", vote));
  }

  @Override
  public void putDraft(int vote, String json) {
    change(c -> execute(c, "merge into draft (vote, json) key (vote) values (?, ?)", vote, json));
  }

  @Override
  public synchronized Optional<String> stopped() {
    return Optional.ofNullable(stopped).map(Throwable::getMessage);
  }

  @Override
  public synchronized void close() {
    if (stopped != null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailed("cannot close the data: " + e.getMessage(), e);
    }
  }

  private synchronized void change(Change change) {
    open();
    try {
      change.in(connection);
      connection.commit();
      try (Statement sync = connection.createStatement()) {
        sync.execute("checkpoint sync");
      }
    } catch (SQLException e) {
      throw failed(new StoreFailed("cannot write: " + e.getMessage(), e), e);
    }
  }

  private synchronized <T> T read(Question<T> question) {
    open();
    try {
      T answer = question.in(connection);
      connection.commit();
      return answer;
    } catch (SQLException e) {
      throw failed(new StoreFailed("cannot read: " + e.getMessage(), e), e);
    }
  }

  private void open() {
    if (stopped != null) {
      throw new StoreFailed(stopped.getMessage(), stopped);
    }
  }

  private StoreFailed failed(StoreFailed failure, SQLException why) {
    if (!String.valueOf(why.getSQLState()).startsWith(DOES_NOT_FIT)) {
      return stop(failure);
    }
    try {
      connection.rollback();
      return failure;
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return stop(failure);
    }
  }

  /** Closes the file without another write. */
  private StoreFailed stop(StoreFailed why) {
    stopped = why;
    try (Statement statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    } catch (SQLException e) {
      why.addSuppressed(e); // it says that it is closed, or was already
    }
    return why;
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

  private interface Change {
    void in(Connection connection) throws SQLException;
  }

  private interface Question<T> {
    T in(Connection connection) throws SQLException;
  }
}
