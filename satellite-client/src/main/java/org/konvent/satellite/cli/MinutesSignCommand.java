package org.konvent.satellite.cli;

import java.util.Map;
import org.konvent.model.publication.Signatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes that somebody has signed the printed minutes. */
@Command(name = "sign", description = "Note who has signed the printed minutes.")
final class MinutesSignCommand extends SatelliteAct {

  @Parameters(paramLabel = "VERSION", description = "Number of the sealed version that was signed.")
  private int version;

  @Option(names = "--as", required = true, description = "One of: ${COMPLETION-CANDIDATES}")
  private Signatory signatory;

  @Option(names = "--name", required = true, description = "Name as it stands on the paper.")
  private String name;

  @Override
  int act() {
    return print(
        local()
            .post(
                "/minutes/signatures",
                Map.of("version", version, "signatory", signatory.name(), "name", name)));
  }
}
