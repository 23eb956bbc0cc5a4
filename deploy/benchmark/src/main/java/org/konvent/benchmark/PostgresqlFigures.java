package org.konvent.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.FreePort;
import org.konvent.system.process.MasterProcess;

/** The master on PostgreSQL beside PostgreSQL's own benchmark, on one server in one run. */
final class PostgresqlFigures {

  private static final List<String> SETTINGS =
      List.of("fsync", "synchronous_commit", "full_page_writes", "wal_sync_method");

  private PostgresqlFigures() {}

  static Map<String, Object> measure(Path directory)
      throws IOException, InterruptedException, ExecutionException {
    Files.createDirectories(directory);
    try (EmbeddedPostgres server = durable()) {
      Map<String, Object> figures = new TreeMap<>();
      Optional<Path> pgbench = Pgbench.find();
      figures.put("settings", prepare(server));
      if (pgbench.isPresent()) {
        figures.put("pgbenchBefore", Pgbench.measure(pgbench.get(), server.getPort(), directory));
      }
      figures.putAll(MasterFigures.of(master(server, directory.resolve("master"))));
      if (pgbench.isPresent()) {
        figures.put("pgbenchAfter", Pgbench.measure(pgbench.get(), server.getPort(), directory));
      }
      return figures;
    }
  }

  /** Made for tests, it would neither sync at a commit nor wait for it. */
  private static EmbeddedPostgres durable() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("max_connections", "200")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /** Makes what both measurements need; the settings that both share. */
  private static Map<String, String> prepare(EmbeddedPostgres server) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE bench (id bigserial PRIMARY KEY, bytes bytea NOT NULL)");
      statement.execute("CREATE DATABASE konvent");
      Map<String, String> settings = new TreeMap<>();
      for (String name : SETTINGS) {
        try (ResultSet shown = statement.executeQuery("SHOW " + name)) {
          shown.next();
          settings.put(name, shown.getString(1));
        }
      }
      return settings;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MasterProcess master(EmbeddedPostgres server, Path directory) {
    Map<String, String> environment =
        Map.of(
            "KONVENT_DATABASE_URL", server.getJdbcUrl("postgres", "konvent"),
            "KONVENT_DATABASE_USER", "postgres",
            "KONVENT_DATABASE_PASSWORD", "postgres");
    return new MasterProcess(Flavour.POSTGRESQL, directory, FreePort.next(), environment).fast();
  }
}
