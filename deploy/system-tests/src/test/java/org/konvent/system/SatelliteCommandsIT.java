package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.system.process.CommandRun;
import org.konvent.system.process.SatelliteProcess;

/** What the satellite's commands say on a machine as it comes. */
class SatelliteCommandsIT {

  private static final int TRY_AGAIN = 75;

  @Test
  void withoutALocaleUmlautsAreWrittenAllTheSame(@TempDir Path directory) {
    try (SatelliteProcess site =
        new SatelliteProcess("main", directory, Map.of("LC_ALL", "POSIX"))) {
      CommandRun status = site.command("status", "--lang", "de");

      assertThat(status.exitCode()).isEqualTo(TRY_AGAIN);
      assertThat(status.errors()).contains("Der Satellit läuft nicht");
    }
  }
}
