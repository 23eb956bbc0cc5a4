package org.konvent.satellite.cli;

import java.util.Map;
import picocli.CommandLine.Command;

/** Lets only this device in again. */
@Command(name = "close", description = "Close the hall's network again.")
final class HallCloseCommand extends SatelliteAct {

  @Override
  int act() {
    return print(local().post("/hall/closing", Map.of()));
  }
}
