package org.konvent.satellite.cli;

import java.util.Optional;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** After a look at the slips: which figures hold where two entries differ. */
@Command(name = "resolve", description = "Say which figures hold where two entries differ.")
final class TallyResolveCommand extends OfficerAct {

  @Mixin private TallyFigures figures;

  @Override
  int act() {
    return print(
        local()
            .post(
                path("resolution"),
                new Requests.Resolution(
                    by(), pin(), Optional.of(figures.tally()), Optional.empty())));
  }
}
