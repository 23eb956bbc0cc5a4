package org.konvent.satellite.station;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;

/** What every test of a station begins with. */
final class StationFixture implements AutoCloseable {

  final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
  final TestTime time = new TestTime();
  final Surroundings around =
      new Surroundings(
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(Duration.ofSeconds(2))
              .build(),
          timers,
          time,
          new Random(7),
          new Ed25519());
  final FakeMaster master;
  final StationIdentity trier;

  StationFixture() throws java.io.IOException {
    master = new FakeMaster();
    SigningKey key =
        new SigningKey("trier", SignatureType.ED25519, Ed25519.generate(new SecureRandom()));
    trier = new StationIdentity(FakeJournal.CONVENTION, "trier", "", key, master.journal.logKey());
    master.knows(key.verifierKey());
    master.journal.enrol("trier", "", key.verifierKey());
  }

  /** A station that works for Trier on this store. */
  SiteStation station(StationStore store, URI... addresses) {
    return new SiteStation(
        trier,
        addresses.length == 0 ? List.of(master.address()) : List.of(addresses),
        store,
        around);
  }

  static MemoryStationStore memory() {
    return new MemoryStationStore(new LinePool());
  }

  @Override
  public void close() {
    timers.shutdownNow();
    master.close();
  }
}
