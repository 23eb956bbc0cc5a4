package org.konvent.satellite.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.konvent.satellite.local.Addresses;
import org.konvent.satellite.local.HallNetwork;
import org.konvent.satellite.local.LocalKey;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.local.SetUp;

/** The running satellite: opens its data, says where it listens, and waits. */
public class StationProcess implements QuarkusApplication {

  private final LocalStation station;
  private final LocalKey key;
  private final SetUp setUp;
  private final Addresses addresses;
  private final HallNetwork hall;
  private final HttpServer server;
  private final Path directory;

  public StationProcess(
      LocalStation station,
      LocalKey key,
      SetUp setUp,
      Addresses addresses,
      HallNetwork hall,
      HttpServer server,
      @ConfigProperty(name = "konvent.satellite.data") Path directory) {
    this.station = station;
    this.key = key;
    this.setUp = setUp;
    this.addresses = addresses;
    this.hall = hall;
    this.server = server;
    this.directory = directory;
  }

  @Override
  public int run(String... arguments) throws Exception {
    DataDirectory data = new DataDirectory(directory);
    try {
      station.open(directory);
    } catch (RuntimeException e) {
      return Failures.tell(e, Terminal.err(), Messages.in(System.getenv("LANG")));
    }
    setUp.await();
    hall.resume();
    data.announce(new DataDirectory.LocalApi(server.getPort(), key.token()));
    tell(addresses.at("http://127.0.0.1:" + server.getPort()));
    Quarkus.waitForExit();
    data.withdraw();
    return ExitCode.DONE;
  }

  private void tell(Addresses.Pages pages) {
    Messages messages = Messages.in(System.getenv("LANG"));
    PrintWriter out = Terminal.out();
    out.println(messages.say("page.set-up", pages.setUp()));
    if (station.atWork().isPresent()) {
      out.println(messages.say("page.desk", pages.desk()));
      out.println(messages.say("page.terminal", pages.terminal()));
      out.println(messages.say("page.display", pages.display()));
      out.println(messages.say("page.lower-third", pages.lowerThird()));
    }
    for (Addresses.InTheHall reached : hall.state().pages()) {
      out.println(messages.say("page.hall", reached.origin()));
    }
  }
}
