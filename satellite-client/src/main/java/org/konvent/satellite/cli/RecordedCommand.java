package org.konvent.satellite.cli;

import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** <em>Die Tagungsleitung hat für uns verzeichnet …</em>: that is right, or it is not. */
@Command(
    name = "recorded",
    description =
        "Confirm what the master recorded for this site, or dispute it with a ground;"
            + " 'tally status' shows it.")
final class RecordedCommand extends SatelliteAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Option(
      names = "--figures",
      required = true,
      paramLabel = "ENTRY",
      description = "The figures looked at: 'recordedIn' of 'tally status'.")
  private long figures;

  @Option(names = "--wrong", paramLabel = "GROUND", description = "Dispute it, and say why.")
  private String ground;

  @Override
  int act() {
    return print(
        ground == null
            ? local().post("/votes/" + vote + "/confirmation", new Requests.Recorded(figures))
            : local().post("/votes/" + vote + "/dispute", new Requests.Dispute(figures, ground)));
  }
}
