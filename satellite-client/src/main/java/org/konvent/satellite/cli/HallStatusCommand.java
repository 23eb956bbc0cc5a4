package org.konvent.satellite.cli;

import picocli.CommandLine.Command;

/** Addresses for devices in the hall, and what they are to trust. */
@Command(
    name = "status",
    description = "Whether the hall is open, its addresses, and the fingerprint to compare.")
final class HallStatusCommand extends ReadingAct {

  @Override
  String path() {
    return "/hall";
  }
}
