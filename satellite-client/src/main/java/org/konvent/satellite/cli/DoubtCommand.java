package org.konvent.satellite.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** <em>Zweifel am Ergebnis</em>. */
@Command(name = "doubt", description = "Doubt the result of a vote.")
final class DoubtCommand extends SatelliteAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Override
  int act() {
    return print(local().post("/votes/" + vote + "/doubts", Map.of()));
  }
}
