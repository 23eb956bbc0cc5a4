package org.konvent.satellite.cli;

import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** <em>Wir brauchen mehr Zeit</em>. */
@Command(name = "more-time", description = "Ask for more time to count, with a reason.")
final class MoreTimeCommand extends SatelliteAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Option(names = "--minutes", required = true, description = "How many minutes are needed.")
  private int minutes;

  @Option(names = "--ground", required = true, description = "Why.")
  private String ground;

  @Override
  int act() {
    return print(
        local().post("/votes/" + vote + "/time-requests", new Requests.MoreTime(minutes, ground)));
  }
}
