package org.konvent.satellite.cli;

import java.nio.file.Path;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an officer who enters and confirms tallies. */
@Command(name = "officer", description = "Add an officer with a PIN, or give a new PIN.")
final class OfficerCommand extends SatelliteAct {

  @Parameters(index = "0", paramLabel = "add", description = "What to do: add.")
  private String act;

  @Parameters(index = "1", paramLabel = "NAME", description = "Id of the officer, such as anna.")
  private String name;

  @Option(names = "--pin-file", description = "File with the PIN; - is standard input.")
  private Path pin;

  @Override
  int act() {
    if (!act.equals("add")) {
      throw new CliFailure(ExitCode.USAGE, "unknown-act", act);
    }
    String secret = SecretInput.read(pin, messages().say("pin"));
    return print(local().post("/officers", new Requests.NewOfficer(name, secret)));
  }
}
