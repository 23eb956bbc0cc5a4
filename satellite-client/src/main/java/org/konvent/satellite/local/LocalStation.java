package org.konvent.satellite.local;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.konvent.model.log.Ed25519;
import org.konvent.satellite.station.H2StationStore;
import org.konvent.satellite.station.Officers;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StationSettings;
import org.konvent.satellite.station.StationStore;
import org.konvent.satellite.station.Surroundings;
import org.konvent.satellite.station.SystemSiteTime;

/** The one station of this process, from the data directory. */
@ApplicationScoped
public class LocalStation {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private Path directory;
  private StationStore store;
  private SiteStation station;
  private Officers officers;
  private ScheduledExecutorService timers;

  /** Opens the data and goes to work; the installation must be enrolled. */
  public void open(Path data) {
    directory = data;
    store = H2StationStore.open(data);
    StationSettings settings =
        StationSettings.load(store).filter(StationSettings::locked).orElseThrow(NotEnrolled::new);
    timers = Executors.newSingleThreadScheduledExecutor(LocalStation::daemon);
    Surroundings around = surroundings(timers);
    station =
        new SiteStation(
            settings.identity(store, around.engine()), settings.masters(), store, around);
    officers = new Officers(store);
    station.start();
  }

  /** What a satellite of its own works with. */
  public static Surroundings surroundings(ScheduledExecutorService timers) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    return new Surroundings(http, timers, new SystemSiteTime(), new SecureRandom(), new Ed25519());
  }

  public SiteStation station() {
    return station;
  }

  public Officers officers() {
    return officers;
  }

  /**
   * Writes the site's record into the data directory, over the one before.
   *
   * @param software what writes it
   */
  public synchronized File export(String software) throws IOException {
    Path file = directory.resolve("protokoll-" + station.identity().name() + ".zip");
    Path fresh = Files.createTempFile(directory, "protokoll", ".tmp"); // readable by the owner only
    try (OutputStream out = Files.newOutputStream(fresh)) {
      SiteExport.write(station, software, out);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return file.toFile();
  }

  void close(@Observes @Priority(1) ShutdownEvent end) {
    if (station != null) {
      station.close();
      timers.shutdownNow();
    }
    if (store != null) {
      store.close();
    }
  }

  /** A thread that does not keep the process alive. */
  public static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "station-timer");
    thread.setDaemon(true);
    return thread;
  }
}
