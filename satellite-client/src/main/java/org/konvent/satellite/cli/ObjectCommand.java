package org.konvent.satellite.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Objects to a procedural motion. */
@Command(name = "object", description = "Object to a procedural motion.")
final class ObjectCommand extends SatelliteAct {

  @Parameters(paramLabel = "NUMBER", description = "Entry number such as G-003-1.")
  private String number;

  @Override
  int act() {
    return print(local().post("/motions/" + number + "/objections", Map.of()));
  }
}
