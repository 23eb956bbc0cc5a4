package org.konvent.satellite.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.konvent.web.log.EarlyLog;
import picocli.CommandLine;

/** Where the process begins. Only {@code run} starts a server; every other command is over at once. */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    EarlyLog.importantOnly();
    int exitCode = commandLine().execute(arguments);
    System.exit(exitCode);
  }

  /** All commands, with the one place from exception to exit code. */
  public static CommandLine commandLine() {
    return new CommandLine(new SatelliteCommand())
        .setOut(Terminal.out())
        .setErr(Terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures());
  }
}
