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

  private Benchmark() {}

  /** With {@code --json} one document on standard output, otherwise a line per figure. */
  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException {
    Map<String, Object> figures = new LinkedHashMap<>();
    Path directory = Files.createTempDirectory("konvent-bench");
    step("folding");
    figures.put("folding", FoldFigures.measure());
    step("export");
    figures.put("export", ExportFigures.measure(directory.resolve("export")));
    step("H2");
    figures.put("h2", MasterFigures.of(MasterProcess.embedded(directory.resolve("h2")).fast()));
    step("PostgreSQL");
    figures.put("postgresql", PostgresqlFigures.measure(directory.resolve("postgresql")));
    step("satellite");
    figures.put("satellite", SatelliteFigures.measure(directory.resolve("satellite")));
    step("verify");
    figures.put("verify", VerifyFigures.measure(directory.resolve("verify")));
    print(figures, words.length > 0 && words[0].equals("--json"));
    System.exit(0);
  }

  private static void step(String what) {
    System.err.println("measuring " + what);
  }

  private static void print(Map<String, Object> figures, boolean json) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (json) {
      out.println(new String(ModelJson.canonical(figures), StandardCharsets.UTF_8));
    } else {
      lines("", figures, out);
    }
  }

  private static void lines(String prefix, Map<?, ?> figures, PrintStream out) {
    figures.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            lines(prefix + name + ".", inner, out);
          } else {
            out.printf("%-48s %s%n", prefix + name, value);
          }
        });
  }
}
