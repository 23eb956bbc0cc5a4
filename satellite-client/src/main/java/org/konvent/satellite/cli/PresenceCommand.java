package org.konvent.satellite.cli;

import java.util.Optional;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reports, signed, how many are accredited and present. */
@Command(name = "presence", description = "Report how many are accredited and present.")
final class PresenceCommand extends SatelliteAct {

  @Option(names = "--accredited", required = true)
  private int accredited;

  @Option(names = "--present", required = true)
  private int present;

  @Option(names = "--vote", description = "The vote it is meant for.")
  private Integer vote;

  @Option(names = "--ground", description = "Why it changed.")
  private String ground;

  @Override
  int act() {
    return print(
        local()
            .post(
                "/presence",
                new Requests.Presence(
                    accredited, present, Optional.ofNullable(vote), Optional.ofNullable(ground))));
  }
}
