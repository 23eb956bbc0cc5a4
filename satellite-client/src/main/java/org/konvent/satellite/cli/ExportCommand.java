package org.konvent.satellite.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes everything this site holds, as a signed bundle; into a directory also unpacked. */
@Command(name = "export", description = "Write this site's record: mirror, statements, receipts.")
final class ExportCommand extends SatelliteAct {

  @Parameters(paramLabel = "DIR|FILE.zip", description = "Where to.")
  private Path target;

  @Override
  int act() throws IOException {
    if (target.toString().endsWith(".zip")) {
      local().download("/export", target);
    } else {
      Files.createDirectories(target);
      Path bundle = target.resolve("protokoll.zip");
      local().download("/export", bundle);
      unpack(bundle);
    }
    say("exported", target);
    return ExitCode.DONE;
  }

  private void unpack(Path bundle) throws IOException {
    try (InputStream in = Files.newInputStream(bundle);
        ZipInputStream files = new ZipInputStream(in)) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        Path path = target.resolve(file.getName()).normalize();
        if (!path.startsWith(target.normalize())) {
          throw new CliFailure(ExitCode.REFUSED, "foreign-path", file.getName());
        }
        Files.copy(files, path, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
