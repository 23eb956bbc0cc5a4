package org.konvent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.journal.ModelJson;

/** What exporting a very long record takes, in a process of its own with little memory. */
final class ExportFigures {

  private static final String HEAP = "256m";

  private ExportFigures() {}

  static Map<String, Object> measure(Path directory) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Process export =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                LongExport.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] said = export.getInputStream().readAllBytes();
    if (export.waitFor() != 0) {
      throw new IllegalStateException("the export failed within " + HEAP);
    }
    Map<String, Object> figures = new TreeMap<>(Map.of("heap", HEAP));
    Map<?, ?> measured = ModelJson.read(said, Map.class);
    measured.forEach((name, value) -> figures.put(name.toString(), value));
    return figures;
  }
}
