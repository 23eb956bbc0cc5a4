package org.konvent.satellite.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tally desk. */
@Command(
    name = "tally",
    description = "Enter, confirm and look at this site's figures.",
    subcommands = {
      TallyEnterCommand.class,
      TallyReviewCommand.class,
      TallyResolveCommand.class,
      TallyAnswerCommand.class,
      TallyConfirmCommand.class,
      TallyStatusCommand.class
    })
final class TallyCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see --help.");
  }
}
