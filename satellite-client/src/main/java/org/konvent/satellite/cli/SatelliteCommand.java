package org.konvent.satellite.cli;

import org.konvent.satellite.rehearsal.RehearseCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a site does, as commands. */
@Command(
    name = "satellite",
    mixinStandardHelpOptions = true,
    description = "What a site of a convention uses.",
    subcommands = {
      SetupCommand.class,
      EnrolCommand.class,
      RunCommand.class,
      StatusCommand.class,
      PresenceCommand.class,
      SpeakCommand.class,
      MoveCommand.class,
      WithdrawCommand.class,
      ObjectCommand.class,
      CurrentCommand.class,
      ResultCommand.class,
      CastingClosedCommand.class,
      MoreTimeCommand.class,
      TallyCommand.class,
      RecordedCommand.class,
      DoubtCommand.class,
      OfficerCommand.class,
      HallCommand.class,
      MinutesCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      ReleaseCommand.class,
      RehearseCommand.class
    })
public final class SatelliteCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see --help.");
  }
}
