package org.konvent.satellite.cli;

import picocli.CommandLine.Command;

/** Who is at the lectern, which vote is open. */
@Command(name = "current", description = "Who is at the lectern, which vote is going on.")
final class CurrentCommand extends ReadingAct {

  @Override
  String path() {
    return "/current";
  }
}
