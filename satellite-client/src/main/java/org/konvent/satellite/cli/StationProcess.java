package org.konvent.satellite.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.konvent.satellite.local.LocalKey;
import org.konvent.satellite.local.LocalStation;

/** The running satellite: opens its data, says where it listens, and waits. */
public class StationProcess implements QuarkusApplication {

  private final LocalStation station;
  private final LocalKey key;
  private final HttpServer server;
  private final Path directory;

  public StationProcess(
      LocalStation station,
      LocalKey key,
      HttpServer server,
      @ConfigProperty(name = "konvent.satellite.data") Path directory) {
    this.station = station;
    this.key = key;
    this.server = server;
    this.directory = directory;
  }

  @Override
  public int run(String... arguments) throws Exception {
    DataDirectory data = new DataDirectory(directory);
    try {
      station.open(directory);
    } catch (RuntimeException e) {
      return Failures.tell(
          e, new PrintWriter(System.err, true), Messages.in(System.getenv("LANG")));
    }
    data.announce(new DataDirectory.LocalApi(server.getPort(), key.token()));
    Quarkus.waitForExit();
    data.withdraw();
    return ExitCode.DONE;
  }
}
