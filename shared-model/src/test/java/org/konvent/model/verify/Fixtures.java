package org.konvent.model.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.konvent.model.journal.ModelJson;

/** Bundles with what is found in them, for other verifiers: {@code target/verify-fixtures/NAME}. */
final class Fixtures {

  private static final Path ALL = Path.of("target", "verify-fixtures");

  private Fixtures() {}

  /** An empty directory of this name. */
  static Path directory(String name) {
    try {
      Path directory = Files.createDirectories(ALL.resolve(name));
      try (var files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what another verifier must find too. */
  static void expect(Path directory, Report report) {
    List<Finding> places = report.findings().stream().map(Finding::place).toList();
    try {
      Files.write(directory.resolve("expected.json"), ModelJson.canonical(report.with(places)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
