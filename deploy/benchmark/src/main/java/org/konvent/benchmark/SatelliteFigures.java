package org.konvent.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.convention.Profile;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.SatelliteProcess;

/** Start of an enrolled satellite: time to its first answer, and what it then holds in memory. */
final class SatelliteFigures {

  private static final String PASSWORD = "only-for-this-measurement";
  private static final int RUNS = 5;

  private SatelliteFigures() {}

  static Map<String, Object> measure(Path directory) throws IOException {
    try (MasterProcess master = MasterProcess.embedded(directory.resolve("master"))) {
      master.initialise(PASSWORD);
      master.start();
      House house =
          House.found(
              master.address(),
              PASSWORD,
              new Founding("bench", "Bench", Profile.DEFAULT, it -> PASSWORD));
      house.addSite("trier", "Trier", 1);
      try (SatelliteProcess satellite =
          new SatelliteProcess("trier", directory.resolve("trier"), Map.of())) {
        satellite.enrol(master.address(), PASSWORD, house.enrolling());
        return runs(satellite);
      }
    }
  }

  /** The first start leaves an archive of its classes, where there is none; the others use it. */
  private static Map<String, Object> runs(SatelliteProcess satellite) throws IOException {
    Map<String, Object> figures = new TreeMap<>();
    figures.put("firstStart", start(satellite));
    satellite.close();
    for (int run = 1; run <= RUNS; run++) {
      figures.put("start" + run, start(satellite));
      satellite.kill();
    }
    return figures;
  }

  private static Map<String, Object> start(SatelliteProcess satellite) throws IOException {
    long started = System.nanoTime();
    satellite.start();
    return StartFigures.of(satellite.process(), started, System.nanoTime());
  }
}
