package org.konvent.satellite.cli;

import java.util.Optional;
import org.konvent.satellite.local.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The first entry, or the second, blind one. */
@Command(name = "enter", description = "Enter figures; the second entry is by another officer.")
final class TallyEnterCommand extends OfficerAct {

  @Mixin private TallyFigures figures;

  @Option(names = "--supersede", description = "Replace figures that were sent before.")
  private boolean supersede;

  @Override
  int act() {
    return print(
        local()
            .post(
                path("entries"),
                new Requests.Entry(
                    by(), pin(), figures.tally(), Optional.of(supersede), Optional.empty())));
  }
}
