package org.konvent.satellite.cli;

import java.util.Map;
import picocli.CommandLine.Command;

/** Lets devices in the hall in, also after a restart. */
@Command(name = "open", description = "Open on the hall's network, until it is closed.")
final class HallOpenCommand extends SatelliteAct {

  @Override
  int act() {
    return print(local().post("/hall/opening", Map.of()));
  }
}
