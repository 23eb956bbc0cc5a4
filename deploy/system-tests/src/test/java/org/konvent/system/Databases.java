package org.konvent.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.FreePort;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;

/**
 * Databases with nothing in them but an administrator. One PostgreSQL serves all tests of a run; the
 * administrator is made once for each flavour and copied.
 */
final class Databases {

  static final String ADMIN_PASSWORD = "an-administrator-of-tests";

  private static final Map<Flavour, Path> TEMPLATES = new EnumMap<>(Flavour.class);
  private static final String TEMPLATE = "template_konvent";
  private static EmbeddedPostgres server;

  private Databases() {}

  /** A master with a database of its own that is not running yet. */
  static MasterProcess fresh(Flavour flavour) {
    return fresh(flavour, Map.of());
  }

  /** The same with more in its environment. */
  static synchronized MasterProcess fresh(Flavour flavour, Map<String, String> own) {
    Path template = TEMPLATES.computeIfAbsent(flavour, Databases::template);
    return beside(template, flavour, environment(flavour, copied(flavour)), own);
  }

  /** A master on a database with nothing at all in it, not even tables. */
  static synchronized MasterProcess blank(Flavour flavour) {
    String database =
        switch (flavour) {
          case H2 -> "";
          case POSTGRESQL -> create(name(), "template1");
        };
    Path directory = Packages.scratch("run/" + UUID.randomUUID());
    return new MasterProcess(flavour, directory, FreePort.next(), environment(flavour, database));
  }

  /** Two masters on one PostgreSQL that are not running yet; the second one's clock is its own. */
  static synchronized List<MasterProcess> pair(FakeTime secondClock) {
    Flavour flavour = Flavour.POSTGRESQL;
    Path template = TEMPLATES.computeIfAbsent(flavour, Databases::template);
    Map<String, String> database = environment(flavour, copied(flavour));
    return List.of(
        beside(template, flavour, database, Map.of()),
        beside(template, flavour, database, secondClock.environment()));
  }

  private static MasterProcess beside(
      Path template, Flavour flavour, Map<String, String> database, Map<String, String> own) {
    Path directory = Packages.scratch("run/" + UUID.randomUUID());
    copy(template, directory);
    Map<String, String> all = new HashMap<>(database);
    all.putAll(own);
    return new MasterProcess(flavour, directory, FreePort.next(), all);
  }

  /** Where a database is, for another master on the same one. */
  static Map<String, String> environment(Flavour flavour, String database) {
    return switch (flavour) {
      case H2 -> Map.of();
      case POSTGRESQL ->
          Map.of(
              "KONVENT_DATABASE_URL",
              postgres().getJdbcUrl("postgres", database),
              "KONVENT_DATABASE_USER",
              "postgres",
              "KONVENT_DATABASE_PASSWORD",
              "postgres");
    };
  }

  /** A new database; its name, where the flavour has names. */
  static String copied(Flavour flavour) {
    return switch (flavour) {
      case H2 -> "";
      case POSTGRESQL -> create(name(), TEMPLATE);
    };
  }

  private static String name() {
    return "t" + UUID.randomUUID().toString().replace("-", "");
  }

  private static Path template(Flavour flavour) {
    Path directory = Packages.scratch("run/template-" + flavour + "-" + UUID.randomUUID());
    if (flavour == Flavour.POSTGRESQL) {
      create(TEMPLATE, "template1");
    }
    MasterProcess master =
        new MasterProcess(flavour, directory, FreePort.next(), environment(flavour, TEMPLATE));
    master.initialise(ADMIN_PASSWORD);
    return directory;
  }

  private static String create(String name, String template) {
    try (Connection connection = postgres().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized EmbeddedPostgres postgres() {
    try {
      if (server == null) {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "on")
                .start();
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
