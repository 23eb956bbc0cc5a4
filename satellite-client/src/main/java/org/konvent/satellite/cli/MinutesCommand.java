package org.konvent.satellite.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The site's minutes after the day. */
@Command(
    name = "minutes",
    description = "Seal this site's minutes, and note who signed them on paper.",
    subcommands = {MinutesStatusCommand.class, MinutesSealCommand.class, MinutesSignCommand.class})
final class MinutesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see --help.");
  }
}
