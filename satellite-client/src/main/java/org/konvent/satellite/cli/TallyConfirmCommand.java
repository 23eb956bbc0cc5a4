package org.konvent.satellite.cli;

import java.util.Optional;
import org.konvent.model.statement.TallyStated.Correction;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Confirms: signed, on disk, then sent. */
@Command(name = "confirm", description = "Confirm and send; returns when it is on disk.")
final class TallyConfirmCommand extends OfficerAct {

  @Option(names = "--correct", paramLabel = "REASON", description = "For a vote already closed.")
  private String reason;

  @Option(names = "--paper", description = "Where on paper the correction can be seen.")
  private String paper;

  @Override
  int act() {
    Optional<Correction> correction =
        Optional.ofNullable(reason).map(why -> new Correction(why, paper == null ? "" : paper));
    return print(
        local()
            .post(
                path("confirmation"),
                new Requests.Confirmation(
                    by(), pin(), correction, Optional.empty(), Optional.empty())));
  }
}
