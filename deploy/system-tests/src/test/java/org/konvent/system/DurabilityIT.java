package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.konvent.model.log.Hash;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.Packages;
import org.konvent.system.process.SatelliteProcess;

/** What is answered is on the disk: the kernel was asked to sync the database's file before. */
class DurabilityIT {

  private static final int TALLIES = 20;

  @Test
  void theMasterSyncsItsDatabaseBetweenReadingATallyAndAnsweringIt() {
    Setting setting = Setting.shared(Flavour.H2);
    SimulatedSite site = setting.site(1);
    int vote = setting.votes().counting("on the disk", 600);
    Hash bound = setting.votes().bound(vote);
    Optional<Long> row = Optional.empty();
    SyncTrace trace =
        SyncTrace.of(
            setting.master().process().pid(), Packages.scratch("run/" + UUID.randomUUID()));
    try (trace) {
      for (int i = 0; i < TALLIES; i++) {
        long place = site.chain().next();
        site.state(VoteDesk.tally(vote, bound, i % 5, row, Optional.empty()));
        row = Optional.of(place);
      }
    }
    List<Boolean> verdicts = trace.verdicts("POST /api/v1/statements", "konvent.mv.db");
    System.out.printf("durability, master: %s%n", verdicts);
    assertThat(verdicts).hasSize(TALLIES).containsOnly(true);
  }

  @Test
  void theSatelliteSyncsItsOutboxBeforeItSaysSaved() {
    Setting setting = Setting.shared(Flavour.H2);
    setting.house().addSite("durable", "Durable", 180);
    SatelliteProcess satellite =
        new SatelliteProcess("durable", Packages.scratch("run/" + UUID.randomUUID()), Map.of());
    satellite.enrol(
        setting.master().address(),
        setting.house().founding().passwordOf().apply("durable"),
        setting.house().enrolling());
    try (satellite) {
      satellite.start();
      new RealSite(satellite).states(0);
      SyncTrace trace =
          SyncTrace.of(satellite.process().pid(), Packages.scratch("run/" + UUID.randomUUID()));
      try (trace) {
        for (int i = 1; i <= TALLIES; i++) {
          satellite.local().post("/presence", Map.of("accredited", 50, "present", i)).orFail();
        }
      }
      List<Boolean> verdicts = trace.verdicts("POST /api/v1/local/presence", ".mv.db");
      System.out.printf("durability, satellite: %s%n", verdicts);
      assertThat(verdicts).hasSize(TALLIES).containsOnly(true);
    }
  }
}
