package org.konvent.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Ed25519KeyPair;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.process.CommandRun;
import org.konvent.system.process.JavaProcess;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;
import org.postgresql.core.BaseConnection;

/**
 * {@code satellite verify} of a long convention's signed bundle, beside {@code sha256sum} of the same file and
 * PostgreSQL adding the same figures.
 */
final class VerifyFigures {

  private static final String PASSWORD = "only-for-this-measurement";
  private static final int SITES = 200;
  private static final int VOTES = 100;
  private static final int OPTIONS = 50;
  private static final int WARM_UP = 2_000;
  private static final int SAMPLE = 2_000;

  private VerifyFigures() {}

  static Map<String, Object> measure(Path directory) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Path bundle = directory.resolve("protokoll-gesamt.zip");
    try (MasterProcess master = MasterProcess.embedded(directory.resolve("master")).large()) {
      master.initialise(PASSWORD);
      master.start();
      House house = House.found(master.address(), PASSWORD, Founding.test("long", Profile.DEFAULT));
      new LongConvention(house, SITES, OPTIONS).hold(VOTES);
      master
          .command(PASSWORD + "\n", "export", "--master", "" + master.address(), "" + bundle)
          .orFail();
    }
    Map<String, Object> figures = new TreeMap<>();
    figures.put("bundleMegabytes", Files.size(bundle) >> 20);
    figures.put("sha256sumMillis", millis("sha256sum", bundle.toString()));
    figures.put("unpackedMegabytes", unpacked(bundle) >> 20);
    figures.put("verify", verified(bundle));
    figures.put("signaturesMillis", signatures());
    figures.put("postgresqlMillis", postgresql(directory.resolve("figures.csv")));
    return figures;
  }

  private static Map<String, Object> verified(Path bundle) {
    List<String> command =
        JavaProcess.command(
            Packages.satellite(),
            List.of("-Xmx2g", "-XX:TieredStopAtLevel=4"),
            List.of("verify", "--json", bundle.toString()));
    long start = System.nanoTime();
    CommandRun run = CommandRun.of(command, bundle.getParent(), Map.of(), "");
    Map<String, Object> figures = new TreeMap<>();
    figures.put("millis", (System.nanoTime() - start) / 1_000_000);
    figures.put("exitCode", run.exitCode());
    Map<?, ?> report = ModelJson.read(run.output().getBytes(UTF_8), Map.class);
    figures.put("result", report.get("result"));
    figures.put("votes", ((Collection<?>) report.get("votes")).size());
    return figures;
  }

  private static long unpacked(Path bundle) throws IOException {
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }
  }

  /** What the signatures of all statements alone take, with the engine of {@code verify} once it is warm. */
  private static long signatures() {
    Ed25519Engine engine = new Ed25519();
    Ed25519KeyPair pair = Ed25519.generate(new SecureRandom());
    byte[] message = new byte[1_000];
    byte[] signature = new SigningKey("figures", SignatureType.ED25519, pair, engine).sign(message);
    long start = 0;
    for (int i = -WARM_UP; i < SAMPLE; i++) {
      start = i == 0 ? System.nanoTime() : start;
      engine.verify(pair.publicKey(), message, signature);
    }
    return (System.nanoTime() - start) * (SITES * (VOTES + 1L)) / SAMPLE / 1_000_000;
  }

  private static long millis(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** One line per site, vote and option, copied into a table and added up. */
  private static long postgresql(Path csv) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int site = 1; site <= SITES; site++) {
      for (int vote = 1; vote <= VOTES; vote++) {
        for (int option = 1; option <= OPTIONS; option++) {
          lines.append("s%d,%d,o%d,%d%n".formatted(site, vote, option, option % 4));
        }
      }
    }
    Files.writeString(csv, lines);
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        Reader reader = Files.newBufferedReader(csv)) {
      statement.execute("CREATE TABLE figures (site text, vote int, option text, count int)");
      long start = System.nanoTime();
      connection
          .unwrap(BaseConnection.class)
          .getCopyAPI()
          .copyIn("COPY figures FROM STDIN (FORMAT csv)", reader);
      statement.execute("SELECT vote, option, sum(count) FROM figures GROUP BY vote, option");
      return (System.nanoTime() - start) / 1_000_000;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
