package org.konvent.satellite.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** <em>Urne zu</em>. */
@Command(name = "casting-closed", description = "Say that the ballot box is closed here.")
final class CastingClosedCommand extends SatelliteAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Override
  int act() {
    return print(local().post("/votes/" + vote + "/casting-closed", Map.of()));
  }
}
