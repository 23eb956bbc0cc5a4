package org.konvent.satellite.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is there for a vote. */
@Command(name = "status", description = "Entries, findings, statement and the master's record.")
final class TallyStatusCommand extends ReadingAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Override
  String path() {
    return "/votes/" + vote + "/tally";
  }
}
