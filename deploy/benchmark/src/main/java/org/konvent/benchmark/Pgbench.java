package org.konvent.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark with single-row inserts by 64 clients, on the same server. */
final class Pgbench {

  private static final Pattern TPS = Pattern.compile("tps = (\\d+)");
  private static final Pattern LATENCY = Pattern.compile("latency average = (\\d+)");

  private Pgbench() {}

  /** Where Debian puts it; empty where it is not installed. */
  static Optional<Path> find() throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(versions)) {
      return found.map(it -> it.resolve("bin/pgbench")).filter(Files::isExecutable).findFirst();
    }
  }

  static Map<String, Object> measure(Path pgbench, int port, Path directory)
      throws IOException, InterruptedException {
    Path script = directory.resolve("insert.sql");
    Files.writeString(
        script, "INSERT INTO bench (bytes) VALUES (decode(repeat('ab', 400), 'hex'));\n");
    List<String> command =
        List.of(
            pgbench.toString(),
            "-h",
            "127.0.0.1",
            "-p",
            String.valueOf(port),
            "-U",
            "postgres",
            "-n",
            "-c",
            "64",
            "-j",
            "2",
            "-T",
            "10",
            "-f",
            script.toString(),
            "postgres");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("pgbench failed:\n" + said);
    }
    Map<String, Object> figures = new TreeMap<>();
    figures.put("perSecond", first(TPS, said));
    figures.put("averageMillis", first(LATENCY, said));
    return figures;
  }

  private static long first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("pgbench said something else:\n" + text);
    }
    return Long.parseLong(found.group(1));
  }
}
