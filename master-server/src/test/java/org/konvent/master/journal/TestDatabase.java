package org.konvent.master.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An empty database with the journal's tables, of the kind that the build names: H2 files unless
 * {@code -Dquarkus.datasource.db-kind=postgresql}.
 */
final class TestDatabase {

  static final String KIND = System.getProperty("quarkus.datasource.db-kind", "h2");

  private static EmbeddedPostgres server;

  private TestDatabase() {}

  static boolean isPostgres() {
    return KIND.equals("postgresql");
  }

  static DataSource empty() {
    DataSource database = isPostgres() ? postgres() : h2();
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + KIND)
        .load()
        .migrate();
    return database;
  }

  private static DataSource h2() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:./target/test-data/" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    database.setUser("konvent");
    return database;
  }

  private static synchronized DataSource postgres() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.start();
      }
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return server.getDatabase("postgres", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
