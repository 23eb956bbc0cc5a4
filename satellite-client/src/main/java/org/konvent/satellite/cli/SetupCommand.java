package org.konvent.satellite.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.konvent.satellite.station.StationSettings;
import org.konvent.satellite.station.StationStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets this installation up; refused while it is locked. */
@Command(name = "setup", description = "Set up: addresses of the master, site, suffix, password.")
final class SetupCommand extends SatelliteAct {

  @Option(
      names = "--server",
      required = true,
      split = ",",
      paramLabel = "URL",
      description = "Address of the master; repeat for several.")
  private List<URI> servers;

  @Option(names = "--site", required = true, description = "Short name of the site.")
  private String site;

  @Option(names = "--suffix", defaultValue = "", description = "Suffix of a second installation.")
  private String suffix;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File with the site's password; - is standard input.")
  private Path password;

  @Override
  int act() {
    for (URI server : servers) {
      if (server.getScheme() == null || !server.getScheme().startsWith("http")) {
        throw new CliFailure(ExitCode.USAGE, "not-an-address", server);
      }
    }
    try (StationStore store = data().open()) {
      if (StationSettings.load(store).filter(StationSettings::locked).isPresent()) {
        throw new CliFailure(ExitCode.REFUSED, "locked");
      }
      String secret = SecretInput.read(password, messages().say("site-password"));
      List<String> addresses = servers.stream().map(URI::toString).toList();
      StationSettings.setUp(addresses, site, suffix, secret).save(store);
    }
    say("set-up", site);
    return ExitCode.DONE;
  }
}
