package org.konvent.master.cli;

import picocli.CommandLine.Command;

/** The top of the command line; without a command it serves. */
@Command(
    name = "konvent-master",
    description = "Konvent's master: what the crew of the main convention uses.",
    mixinStandardHelpOptions = true,
    version = "Konvent 0.1.0",
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      PublishCommand.class,
      EraseCommand.class
    })
public class MasterCommand {}
