package org.konvent.satellite.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes this site's record: everything it holds as a signed bundle, into a directory also unpacked, or its minutes in
 * a format for people and other programs.
 */
@Command(
    name = "export",
    description = "Write this site's record: the signed bundle, or its minutes in another format.")
final class ExportCommand extends SatelliteAct {

  /** The formats; {@code JSON} is the signed bundle. */
  enum Format {
    JSON,
    CSV,
    HTML,
    PDF,
    NIST
  }

  /** Where to. */
  static final class Target {

    @Parameters(paramLabel = "DIR|FILE", description = "Where to.")
    private Path place;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to.")
    private Path file;

    Path path() {
      return place == null ? file : place;
    }
  }

  @ArgGroup(multiplicity = "1")
  private Target target;

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "json (the signed bundle), csv, html, pdf or nist.")
  private Format format;

  @Option(
      names = "--publication",
      description = "Without names and notes that are not for everybody.")
  private boolean publication;

  @Option(
      names = "--short-names",
      description = "With --publication: speakers and movers as \"Eva M.\".")
  private boolean shortNames;

  @Override
  int act() throws IOException {
    if (format != Format.JSON) {
      local().download(minutes(), target.path());
    } else if (target.file != null || target.path().toString().endsWith(".zip")) {
      local().download("/export", target.path());
    } else {
      Files.createDirectories(target.path());
      Path bundle = target.path().resolve("protokoll.zip");
      local().download("/export", bundle);
      unpack(bundle);
    }
    say("exported", target.path());
    return ExitCode.DONE;
  }

  private String minutes() {
    return "/minutes/files/%s?language=%s&publication=%s&shortNames=%s"
        .formatted(
            format.name().toLowerCase(Locale.ROOT),
            messages().german() ? "de" : "en",
            publication,
            shortNames);
  }

  private void unpack(Path bundle) throws IOException {
    try (InputStream in = Files.newInputStream(bundle);
        ZipInputStream files = new ZipInputStream(in)) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        Path path = target.path().resolve(file.getName()).normalize();
        if (!path.startsWith(target.path().normalize())) {
          throw new CliFailure(ExitCode.REFUSED, "foreign-path", file.getName());
        }
        Files.copy(files, path, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
