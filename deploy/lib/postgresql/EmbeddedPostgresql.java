import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;

/**
 * Runs an empty PostgreSQL with a database {@code konvent} until it is stopped: {@code java
 * EmbeddedPostgresql.java FOLDER FILE}, where the file gets its JDBC address as soon as it answers.
 */
final class EmbeddedPostgresql {

  private EmbeddedPostgresql() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    Path address = Path.of(arguments[1]).toAbsolutePath();
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            .setServerConfig("fsync", "on")
            .setOverrideWorkingDirectory(folder.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE konvent");
    }
    Path written = Files.writeString(Path.of(address + ".part"), server.getJdbcUrl("postgres", "konvent"));
    Files.move(written, address, StandardCopyOption.ATOMIC_MOVE);
    Thread.currentThread().join();
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (java.io.IOException e) {
      System.err.println("PostgreSQL did not stop: " + e.getMessage());
    }
  }
}
