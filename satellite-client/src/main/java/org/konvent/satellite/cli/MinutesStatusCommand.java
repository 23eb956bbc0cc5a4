package org.konvent.satellite.cli;

import picocli.CommandLine.Command;

/** How far the minutes are, and what is missing. */
@Command(name = "status", description = "Show how far the minutes are, and what is missing.")
final class MinutesStatusCommand extends ReadingAct {

  @Override
  String path() {
    return "/minutes/sealing";
  }
}
