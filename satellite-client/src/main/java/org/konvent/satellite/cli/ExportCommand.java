package org.konvent.satellite.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes everything this site holds. */
@Command(name = "export", description = "Write this site's mirror, statements and record.")
final class ExportCommand extends SatelliteAct {

  @Parameters(paramLabel = "DIR|FILE.zip", description = "Where to.")
  private Path target;

  @Override
  int act() throws IOException {
    byte[] zip = local().get("/export");
    if (target.toString().endsWith(".zip")) {
      Files.write(target, zip);
    } else {
      unpack(zip);
    }
    say("exported", target);
    return ExitCode.DONE;
  }

  private void unpack(byte[] zip) throws IOException {
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        Path path = target.resolve(file.getName()).normalize();
        if (!path.startsWith(target.normalize())) {
          throw new CliFailure(ExitCode.REFUSED, "foreign-path", file.getName());
        }
        Files.createDirectories(path.getParent());
        Files.write(path, files.readAllBytes());
      }
    }
  }
}
