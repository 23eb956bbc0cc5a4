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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.konvent.model.log.Ed25519;
import org.konvent.satellite.station.H2StationStore;
import org.konvent.satellite.station.Officers;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.SiteTime;
import org.konvent.satellite.station.StationSettings;
import org.konvent.satellite.station.StationStore;
import org.konvent.satellite.station.Surroundings;
import org.konvent.satellite.station.SystemSiteTime;

/** The one station of this process, from the data directory. */
@ApplicationScoped
public class LocalStation {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final List<Consumer<SiteStation>> waiting = new CopyOnWriteArrayList<>();
  private final SiteTime time = new SystemSiteTime();
  private Path directory;
  private StationStore store;
  private ScheduledExecutorService timers;
  private volatile SiteStation station;
  private Officers officers;
  private Officers minuteTakers;

  /** Opens the data, and goes to work where the installation is enrolled. */
  public synchronized void open(Path data) {
    directory = data;
    store = H2StationStore.open(data);
    officers = Officers.of(store);
    minuteTakers = Officers.minuteTakers(store);
    timers = Executors.newSingleThreadScheduledExecutor(LocalStation::daemon);
    StationSettings.load(store).filter(StationSettings::locked).ifPresent(this::start);
  }

  /** Goes to work as what the enrolment made of this device. */
  synchronized void start(StationSettings settings) {
    Surroundings around = surroundings(timers);
    SiteStation fresh =
        new SiteStation(
            settings.identity(store, around.engine()), settings.masters(), store, around);
    fresh.start();
    station = fresh;
    waiting.forEach(listener -> listener.accept(fresh));
  }

  /** Called when the station is at work: at once where it is, otherwise after the enrolment. */
  public synchronized void whenAtWork(Consumer<SiteStation> listener) {
    waiting.add(listener);
    atWork().ifPresent(listener);
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

  /**
   * @throws NotEnrolled where this device works for no site yet
   */
  public SiteStation station() {
    return atWork().orElseThrow(NotEnrolled::new);
  }

  /** The station, where this device works for a site. */
  public Optional<SiteStation> atWork() {
    return Optional.ofNullable(station);
  }

  /** Whether the data is open, which it is from the start of {@code satellite run}. */
  public boolean isOpen() {
    return store != null;
  }

  Path directory() {
    return directory;
  }

  StationStore store() {
    return store;
  }

  ScheduledExecutorService timers() {
    return timers;
  }

  /** The device's own idea of the time, for what is never decided by it. */
  public long wallMillis() {
    return time.wallMillis();
  }

  public Officers officers() {
    return officers;
  }

  public Officers minuteTakers() {
    return minuteTakers;
  }

  /**
   * Writes the site's record into the data directory, over the one before.
   *
   * @param software what writes it
   * @param minutes what the minute-taker wrote down
   */
  public synchronized File export(String software, MinutesBook minutes) throws IOException {
    Path file = directory.resolve("protokoll-" + station().identity().name() + ".zip");
    Path fresh = Files.createTempFile(directory, "protokoll", ".tmp"); // readable by the owner only
    try (OutputStream out = Files.newOutputStream(fresh)) {
      SiteExport.write(station(), minutes, software, out);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return file.toFile();
  }

  void close(@Observes @Priority(1) ShutdownEvent end) {
    atWork().ifPresent(SiteStation::close);
    if (store != null) {
      timers.shutdownNow();
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
