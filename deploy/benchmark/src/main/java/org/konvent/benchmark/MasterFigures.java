package org.konvent.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.konvent.model.convention.Profile;
import org.konvent.model.wire.SessionReply;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.MasterClient;
import org.konvent.system.process.MasterProcess;

/** Start, tallies and fan-out of one packaged master. */
final class MasterFigures {

  private static final String PASSWORD = "only-for-this-measurement";
  private static final int PER_SITE = 100;

  private MasterFigures() {}

  static Map<String, Object> of(MasterProcess master)
      throws IOException, InterruptedException, ExecutionException {
    Map<String, Object> figures = new TreeMap<>();
    try (master) {
      master.initialise(PASSWORD);
      figures.put("firstStart", start(master));
      master.close();
      figures.put("start", start(master));
      House house =
          House.found(master.address(), PASSWORD, Founding.test("bench", Profile.DEFAULT));
      TallyFigures tallies = new TallyFigures(house);
      figures.put("tallies", tallies.measure(PER_SITE));
      figures.put("fanOut", new FanOutFigures(house).measure(master.address(), token(master)));
      figures.put("talliesUnderFlood", underFlood(tallies, master));
      long resident = StartFigures.residentKilobytes(master.process().pid()) / 1_024;
      figures.put("residentAfterwardsMegabytes", resident);
    }
    return figures;
  }

  private static Map<String, Object> start(MasterProcess master) throws IOException {
    long started = System.nanoTime();
    master.start();
    return StartFigures.of(master.process(), started, System.nanoTime());
  }

  private static Map<String, Object> underFlood(TallyFigures tallies, MasterProcess master)
      throws InterruptedException, ExecutionException {
    try (Flood flood = new Flood(master.address())) {
      Map<String, Object> figures = tallies.measure(PER_SITE);
      figures.put("floodRequests", flood.requests());
      return figures;
    }
  }

  private static String token(MasterProcess master) {
    return MasterClient.at(master.address())
        .post("/sessions", Map.of("name", "admin", "password", PASSWORD, "bearer", true))
        .orFail()
        .as(SessionReply.class)
        .token();
  }
}
