package org.konvent.satellite.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An act of an officer at the tally desk: by name and PIN. */
abstract class OfficerAct extends SatelliteAct {

  @Parameters(paramLabel = "VOTE", description = "Number of the vote.")
  private int vote;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "The officer.")
  private String by;

  @Option(names = "--pin-file", description = "File with the officer's PIN; - is standard input.")
  private Path pin;

  String path(String act) {
    return "/votes/" + vote + "/tally/" + act;
  }

  Optional<String> by() {
    return Optional.of(by);
  }

  Optional<String> pin() {
    return Optional.of(SecretInput.read(pin, messages().say("pin")));
  }
}
