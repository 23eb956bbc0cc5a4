package org.konvent.satellite.cli;

import java.io.PrintWriter;
import org.konvent.satellite.local.NotEnrolled;
import org.konvent.satellite.station.CallFailed;
import org.konvent.satellite.station.StoreFailed;
import org.konvent.satellite.station.StoreInUse;
import org.konvent.satellite.station.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** From exception to exit code and one sentence; the only place that does it. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    return tell(failure, command.getErr(), messages(command));
  }

  static int tell(Exception failure, PrintWriter err, Messages messages) {
    CliFailure known = known(failure);
    err.println(known.sentence(messages));
    if (known.exitCode() == ExitCode.FAULT) {
      failure.printStackTrace(err);
    }
    return known.exitCode();
  }

  private static Messages messages(CommandLine command) {
    Object self = command.getCommand();
    return self instanceof SatelliteAct act ? act.messages() : Messages.in(System.getenv("LANG"));
  }

  private static CliFailure known(Exception failure) {
    if (failure instanceof CliFailure known) {
      return known;
    }
    if (failure instanceof StoreInUse) {
      return new CliFailure(ExitCode.TRY_AGAIN, "in-use");
    }
    if (failure instanceof StoreFailed) {
      return new CliFailure(ExitCode.REFUSED, "disk", failure.getMessage());
    }
    if (failure instanceof NotEnrolled) {
      return new CliFailure(ExitCode.USAGE, "not-enrolled");
    }
    if (!CallFailed.isOfCall(failure)) {
      return new CliFailure(ExitCode.FAULT, "fault", failure);
    }
    CallFailed call = CallFailed.of(failure);
    return call.trouble() == Trouble.REFUSED
        ? refused(call)
        : new CliFailure(ExitCode.UNREACHABLE, "unreachable", call.getMessage());
  }

  private static CliFailure refused(CallFailed call) {
    int status = call.problem().map(problem -> problem.status()).orElse(0);
    int exitCode =
        switch (status) {
          case 401, 403 -> ExitCode.NOT_ALLOWED;
          case 429, 503 -> ExitCode.TRY_AGAIN;
          default -> ExitCode.REFUSED;
        };
    return new CliFailure(
        exitCode,
        "refused",
        status,
        call.problem().map(problem -> problem.title()).orElse(""),
        call.problem().map(problem -> problem.detail()).orElse(""));
  }
}
