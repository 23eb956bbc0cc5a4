package org.konvent.satellite.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command takes. */
final class Common {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:KONVENT_SATELLITE_DATA:-./satellite-data}",
      description = "Data directory of this installation (default: ${DEFAULT-VALUE}).")
  private Path directory;

  @Option(
      names = "--lang",
      paramLabel = "de|en",
      defaultValue = "${env:LANG:-en}",
      description = "Language of messages (default: from LANG).")
  private String language;

  DataDirectory data() {
    return new DataDirectory(directory);
  }

  Messages messages() {
    return Messages.in(language);
  }
}
