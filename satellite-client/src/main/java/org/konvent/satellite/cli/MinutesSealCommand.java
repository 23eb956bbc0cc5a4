package org.konvent.satellite.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Seals the minutes as they stand. */
@Command(name = "seal", description = "Seal the minutes as they stand.")
final class MinutesSealCommand extends SatelliteAct {

  @Parameters(
      paramLabel = "VERSION",
      description = "Number of the version to be sealed, as status shows it.")
  private int version;

  @Override
  int act() {
    return print(local().post("/minutes/sealing", Map.of("version", version)));
  }
}
