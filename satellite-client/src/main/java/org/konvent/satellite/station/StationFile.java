package org.konvent.satellite.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One H2 file that is on disk after every change. H2 does not sync at commit by itself, so every change ends with
 * {@code CHECKPOINT SYNC} before it returns.
 *
 * <p>When the disk fails once, nobody knows what of the file is on it: a system that could not write forgets what it
 * had, and says at the next sync that all is well. So the file is left alone from then on; the next start reads what is
 * there.
 */
final class StationFile implements AutoCloseable {

  private static final int FILE_IN_USE = 90020;

  /** Class of the errors by which H2 refuses what does not fit, and goes on. */
  private static final String DOES_NOT_FIT = "23";

  /** Something that is written. */
  interface Change {
    void in(Connection connection) throws SQLException;
  }

  /** Something that is read. */
  interface Question<T> {
    T in(Connection connection) throws SQLException;
  }

  private final JdbcDataSource source;
  private final Path file;
  private Connection connection;
  private StoreFailed stopped;

  private StationFile(JdbcDataSource source, Path file) throws SQLException, IOException {
    this.source = source;
    this.file = file;
    connect();
  }

  /**
   * Opens or makes the file; it and its directory are for their owner only.
   *
   * @param fileSystem H2's name of what is between it and the disk
   * @throws StoreInUse where another process has it open
   * @throws StoreFailed where it cannot be read or made
   */
  static StationFile open(Path directory, String name, String fileSystem) {
    Path file = directory.toAbsolutePath().resolve(name);
    // No trace file: it would hold what is written, and be readable by others.
    String url = "jdbc:h2:" + fileSystem + ":" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    try {
      OwnerOnly.directory(directory);
      // CHECKPOINT SYNC asks for an administrator of the file: the first user is one.
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(url);
      source.setUser("station");
      return new StationFile(source, Path.of(file + ".mv.db"));
    } catch (SQLException e) {
      if (e.getErrorCode() == FILE_IN_USE) {
        throw new StoreInUse(directory, e);
      }
      throw new StoreFailed("cannot open the data in " + directory + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreFailed("cannot make " + directory + ": " + e.getMessage(), e);
    }
  }

  private void connect() throws SQLException, IOException {
    connection = source.getConnection();
    OwnerOnly.file(file);
    connection.setAutoCommit(false);
  }

  /** Returns once the change is on disk. */
  synchronized void change(Change change) {
    requireRunning();
    try {
      change.in(connection);
      connection.commit();
      execute("checkpoint sync");
    } catch (SQLException e) {
      throw failed(new StoreFailed("cannot write: " + e.getMessage(), e), e);
    }
  }

  synchronized <T> T read(Question<T> question) {
    requireRunning();
    try {
      T answer = question.in(connection);
      connection.commit();
      return answer;
    } catch (SQLException e) {
      throw failed(new StoreFailed("cannot read: " + e.getMessage(), e), e);
    }
  }

  /**
   * Writes the file anew, so that it holds nothing any more that was deleted.
   *
   * @param afterwards what is to be written once that is done; nothing else comes in between
   */
  synchronized void rewrite(Change afterwards) {
    requireRunning();
    try {
      Object before = identity();
      execute("shutdown compact");
      connect();
      if (before.equals(identity())) {
        throw new IOException("H2 kept the old one and did not say why");
      }
    } catch (SQLException | IOException e) {
      throw stop(new StoreFailed("cannot write the file anew: " + e.getMessage(), e));
    }
    change(afterwards);
  }

  /** What another file of the same name has another of. */
  private Object identity() throws IOException {
    BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
    return known.fileKey() == null ? known.creationTime() : known.fileKey();
  }

  /** Why the file is left alone until the next start, where it is. */
  synchronized Optional<String> stopped() {
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

  private void requireRunning() {
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
    try {
      execute("shutdown immediately");
    } catch (SQLException e) {
      why.addSuppressed(e); // it says that it is closed, or was already
    }
    return why;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
