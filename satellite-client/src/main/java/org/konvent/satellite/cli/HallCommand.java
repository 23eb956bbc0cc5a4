package org.konvent.satellite.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The pages of this satellite for devices in the hall. */
@Command(
    name = "hall",
    description = "Open the pages to devices in the hall, over TLS, or close them.",
    subcommands = {HallStatusCommand.class, HallOpenCommand.class, HallCloseCommand.class})
final class HallCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see --help.");
  }
}
