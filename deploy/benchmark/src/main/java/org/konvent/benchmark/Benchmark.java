package org.konvent.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.konvent.model.journal.ModelJson;
import org.konvent.system.process.MasterProcess;

/** Measures the packaged applications on this machine and prints figures; it judges nothing. */
public final class Benchmark {

  private final Map<String, Measurement> sections = new LinkedHashMap<>();
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean json;

  private Benchmark(Path directory, boolean json) {
    this.json = json;
    sections.put("folding", FoldFigures::measure);
    sections.put("satellite", () -> SatelliteFigures.measure(directory.resolve("satellite")));
    sections.put(
        "h2", () -> MasterFigures.of(MasterProcess.embedded(directory.resolve("h2")).fast()));
    sections.put("postgresql", () -> PostgresqlFigures.measure(directory.resolve("postgresql")));
    sections.put("pages", () -> PageFigures.measure(directory.resolve("pages")));
    sections.put("export", () -> ExportFigures.measure(directory.resolve("export")));
    sections.put("verify", () -> VerifyFigures.measure(directory.resolve("verify")));
  }

  /**
   * With {@code --json} one document on standard output, otherwise a line per figure as it is known. Words name the
   * sections to be measured; without any, all are.
   */
  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException {
    List<String> named = Stream.of(words).filter(word -> !word.equals("--json")).toList();
    Benchmark all =
        new Benchmark(
            Files.createTempDirectory("konvent-bench"), List.of(words).contains("--json"));
    all.run(named.isEmpty() ? all.sections.keySet() : Set.copyOf(named));
    System.exit(0);
  }

  private interface Measurement {
    Map<String, Object> take() throws IOException, InterruptedException, ExecutionException;
  }

  private void run(Set<String> names) throws IOException, InterruptedException, ExecutionException {
    if (!sections.keySet().containsAll(names)) {
      throw new IllegalArgumentException("sections are " + sections.keySet() + ", not " + names);
    }
    for (Map.Entry<String, Measurement> section : sections.entrySet()) {
      if (names.contains(section.getKey())) {
        measure(section.getKey(), section.getValue());
      }
    }
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
