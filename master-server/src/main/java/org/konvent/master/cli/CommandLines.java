package org.konvent.master.cli;

import java.util.Set;
import org.konvent.model.problem.Refusal;
import org.konvent.web.problem.RefusedException;
import picocli.CommandLine;

/** Puts the command line together; the one place where a failure becomes an exit code and a sentence. */
final class CommandLines {

  /** These need the database, and so the started application. */
  private static final Set<String> INSIDE = Set.of("init", "run", "restore");

  private CommandLines() {}

  static CommandLine of(CommandLine.IFactory factory) {
    return new CommandLine(new MasterCommand(), factory)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(CommandLines::execute)
        .setExecutionExceptionHandler(CommandLines::failed);
  }

  /** Whether the command asks another process, or only prints; a wrong one prints what is right. */
  static boolean needsNoServer(String... args) {
    return args.length > 0 && !INSIDE.contains(args[0]);
  }

  /** Whether the command serves until it is stopped. */
  static boolean serves(String... args) {
    return args.length == 0 || args[0].equals("run");
  }

  private static int execute(CommandLine.ParseResult parsed) {
    if (!parsed.hasSubcommand()
        && !parsed.isUsageHelpRequested()
        && !parsed.isVersionHelpRequested()) {
      return parsed.commandSpec().commandLine().getSubcommands().get("run").execute();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println(sentence(failure));
    if (failure instanceof CommandFailed known) {
      return known.exit().code();
    }
    return failure instanceof RefusedException ? Exit.REFUSED.code() : Exit.USAGE.code();
  }

  private static String sentence(Exception failure) {
    if (failure instanceof RefusedException refused) {
      Refusal refusal = refused.refusal();
      return "Refused: " + refusal.code().code() + " " + refusal.details();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
