package org.konvent.satellite.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An announced result. */
@Command(name = "result", description = "An announced result, recomputed from this site's mirror.")
final class ResultCommand extends ReadingAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Override
  String path() {
    return "/results/" + vote;
  }
}
