package org.konvent.satellite.cli;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the station and the local API, until it is stopped. */
@Command(
    name = "run",
    description = "Work for the site: mirror, send, serve the commands and pages.")
final class RunCommand extends SatelliteAct {

  @Option(
      names = "--port",
      defaultValue = "0",
      description =
          "Port on the loopback interface; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  int act() {
    System.setProperty("quarkus.http.port", String.valueOf(port));
    System.setProperty("konvent.satellite.data", data().path().toAbsolutePath().toString());
    AtomicInteger ended = new AtomicInteger();
    Quarkus.run(StationProcess.class, (exitCode, error) -> ended.set(exitCode));
    return ended.get();
  }
}
