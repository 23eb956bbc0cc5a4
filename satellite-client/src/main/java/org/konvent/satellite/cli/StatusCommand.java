package org.konvent.satellite.cli;

import picocli.CommandLine.Command;

/** Link, clock, mirror, outbox. */
@Command(name = "status", description = "How the satellite stands: link, clock, mirror, outbox.")
final class StatusCommand extends ReadingAct {

  @Override
  String path() {
    return "/status";
  }
}
