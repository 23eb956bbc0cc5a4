package org.konvent.satellite.cli;

import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The last statement of this installation. */
@Command(name = "release", description = "Release this installation in an orderly way.")
final class ReleaseCommand extends SatelliteAct {

  @Option(names = "--ground", required = true, description = "Why, such as: device replaced.")
  private String ground;

  @Override
  int act() {
    return print(local().post("/release", new Requests.Ground(ground)));
  }
}
