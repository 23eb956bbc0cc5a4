package org.konvent.satellite.page;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.konvent.satellite.local.Addresses;
import org.konvent.satellite.local.LocalStation;
import org.konvent.satellite.station.FakeConvention;
import org.konvent.satellite.station.FakeMaster;

/** A satellite that was set up through its own set-up page; one for all tests of its pages. */
@Singleton
class Trier {

  private final LocalStation station;
  private final Addresses addresses;
  private FakeConvention convention;

  Trier(LocalStation station, Addresses addresses) {
    this.station = station;
    this.addresses = addresses;
  }

  /** Sets it up where nobody has yet. */
  void isAtWork(Browser admin) throws IOException {
    if (station.isOpen()) {
      return;
    }
    station.open(Files.createTempDirectory("satellite"));
    FakeMaster master = new FakeMaster();
    convention = new FakeConvention(master);
    admin.open(addresses.at("").setUp());
    admin.act(
        "/api/v1/local/set-up",
        "{\"servers\":[\"%s\"],\"site\":\"trier\",\"password\":\"geheim\"}"
            .formatted(master.address()));
    admin.act("/api/v1/local/set-up/enrolment", "{\"code\":\"4711\"}");
    await().until(() -> station.atWork().isPresent());
    for (String name : List.of("anna", "ben")) {
      admin.act("/api/v1/local/officers", "{\"name\":\"%s\",\"pin\":\"1234\"}".formatted(name));
    }
    admin.act("/api/v1/local/minute-takers", "{\"name\":\"mia\",\"pin\":\"1234\"}");
    hears(FakeConvention::goOnline);
  }

  /** Something happens at the main convention, and is known here. */
  void hears(Consumer<FakeConvention> news) {
    news.accept(convention);
    await().until(() -> station.station().mirror().size() >= convention.size());
  }
}
