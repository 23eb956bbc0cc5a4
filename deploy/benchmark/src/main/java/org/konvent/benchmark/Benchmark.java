package org.konvent.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.konvent.model.journal.ModelJson;
import org.konvent.system.process.MasterProcess;

/** Measures the packaged applications on this machine and prints figures; it judges nothing. */
public final class Benchmark {

  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean json;

  private Benchmark(boolean json) {
    this.json = json;
  }

  /** With {@code --json} one document on standard output, otherwise a line per figure as it is known. */
  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException {
    new Benchmark(words.length > 0 && words[0].equals("--json")).run();
    System.exit(0);
  }

  private interface Measurement {
    Map<String, Object> take() throws IOException, InterruptedException, ExecutionException;
  }

  private void run() throws IOException, InterruptedException, ExecutionException {
    Path directory = Files.createTempDirectory("konvent-bench");
    measure("folding", FoldFigures::measure);
    measure("satellite", () -> SatelliteFigures.measure(directory.resolve("satellite")));
    measure("h2", () -> MasterFigures.of(MasterProcess.embedded(directory.resolve("h2")).fast()));
    measure("postgresql", () -> PostgresqlFigures.measure(directory.resolve("postgresql")));
    measure("export", () -> ExportFigures.measure(directory.resolve("export")));
    if (json) {
      out.println(new String(ModelJson.canonical(figures), StandardCharsets.UTF_8));
    }
  }

  private void measure(String what, Measurement measurement)
      throws IOException, InterruptedException, ExecutionException {
    System.err.println("measuring " + what);
    Map<String, Object> measured = measurement.take();
    figures.put(what, measured);
    if (!json) {
      lines(what + ".", measured);
    }
  }

  private void lines(String prefix, Map<?, ?> measured) {
    measured.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            lines(prefix + name + ".", inner);
          } else {
            out.printf("%-48s %s%n", prefix + name, value);
          }
        });
  }
}
