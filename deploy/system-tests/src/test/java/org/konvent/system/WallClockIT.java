package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.vote.VoteOverdue;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.Packages;
import org.konvent.system.process.SatelliteProcess;

/**
 * Wall clocks decide nothing, whether an hour off, stepped or drifting; that they are wrong is shown.
 */
class WallClockIT {

  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  /** More than looking takes, and nothing beside what the clocks are off. */
  private static final long ROUGHLY = 5 * MINUTE;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void case10_aSatelliteWithAWrongClock_countsRight_andShowsTheDifference() {
    Setting setting = Setting.shared(Flavour.H2);
    ConventionTime time = ConventionTime.of(setting.house().chair());
    FakeTime wall = FakeTime.off(Duration.ofHours(-1));
    try (SatelliteProcess satellite = enrolled(setting, wall)) {
      Awaiting.until(
          PATIENCE, () -> assertThat(clock(satellite).path("known").asBoolean()).isTrue());
      shows(satellite, -HOUR);
      knowsTheTime(satellite, time);
      countsInTime(setting, satellite);

      wall.step(Duration.ofMinutes(30));
      shows(satellite, HOUR / 2);
      knowsTheTime(satellite, time);

      wall.drift(Duration.ofMinutes(30));
      long before = clock(satellite).path("wallAheadMillis").asLong();
      Awaiting.until(
          PATIENCE,
          () ->
              assertThat(clock(satellite).path("wallAheadMillis").asLong())
                  .isGreaterThan(before + 2_000));
      knowsTheTime(satellite, time);
    }
  }

  @Test
  void case10_aMasterWhoseClockIsSteppedAndDrifts_judgesAsBefore_andShowsTheDifference() {
    FakeTime wall = FakeTime.off(Duration.ZERO);
    try (Setting setting =
        Setting.online(Databases.fresh(Flavour.H2, wall.environment()).start(), 2)) {
      ConventionTime time = ConventionTime.of(setting.house().chair());
      VoteDesk votes = setting.votes();
      int vote = votes.counting("an hour later at once", 600);
      assertThat(state(setting, 1, vote).reply().status()).isEqualTo(StatementStatus.RECEIVED);

      wall.step(Duration.ofHours(1));
      shows(setting, HOUR);
      knowsTheTime(setting, time);
      assertThat(votes.phase(vote)).isEqualTo("COUNTING");
      assertThat(state(setting, 2, vote).reply().status()).isEqualTo(StatementStatus.RECEIVED);
      votes.order(vote, "close", Map.of());

      int other = votes.casting("an hour back and drifting");
      wall.drift(Duration.ofHours(-1));
      shows(setting, -HOUR);
      votes.endCasting(other, 1);
      long limit = Lateness.limit(votes, other);
      Awaiting.until(PATIENCE, () -> assertThat(votes.phase(other)).isEqualTo("OVERDUE"));
      assertThat(state(setting, 1, other).reply().status()).isEqualTo(StatementStatus.LATE);
      assertThat(overdue(setting, other).at()).isGreaterThan(limit);
      knowsTheTime(setting, time);
    }
  }

  private static SatelliteProcess enrolled(Setting setting, FakeTime wall) {
    setting.house().addSite("slow", "Slow clock", 170);
    SatelliteProcess satellite =
        new SatelliteProcess(
            "slow", Packages.scratch("run/" + UUID.randomUUID()), wall.environment());
    satellite.enrol(
        setting.master().address(),
        setting.house().founding().passwordOf().apply("slow"),
        setting.house().enrolling());
    return satellite.start();
  }

  private static JsonNode clock(SatelliteProcess satellite) {
    return satellite.local().status().path("clock");
  }

  private static void shows(SatelliteProcess satellite, long ahead) {
    Awaiting.until(
        PATIENCE,
        () ->
            assertThat(clock(satellite).path("wallAheadMillis").asLong())
                .isBetween(ahead - ROUGHLY, ahead + ROUGHLY));
  }

  private static void shows(Setting setting, long ahead) {
    Awaiting.until(
        PATIENCE,
        () ->
            assertThat(setting.master().measure("konvent_clock_difference_seconds") * 1_000)
                .isBetween((double) ahead - ROUGHLY, (double) ahead + ROUGHLY));
  }

  private static void knowsTheTime(SatelliteProcess satellite, ConventionTime time) {
    long before = time.now();
    JsonNode clock = clock(satellite);
    long after = time.now();
    long doubt = clock.path("uncertaintyMillis").asLong() + time.uncertainty();
    assertThat(clock.path("conventionNow").asLong()).isBetween(before - doubt, after + doubt);
  }

  private static void knowsTheTime(Setting setting, ConventionTime time) {
    long before = time.now();
    ConventionTime again = ConventionTime.of(setting.house().chair());
    long now = again.now();
    long after = time.now();
    long doubt = again.uncertainty() + time.uncertainty();
    assertThat(now).isBetween(before - doubt, after + doubt);
  }

  private static SimulatedSite.Receipted state(Setting setting, int site, int vote) {
    return setting.site(site).state(VoteDesk.tally(vote, setting.votes().bound(vote), 3));
  }

  private static Entry overdue(Setting setting, int vote) {
    return setting.journal().entries().stream()
        .filter(it -> it.fact() instanceof VoteOverdue overdue && overdue.vote() == vote)
        .findFirst()
        .orElseThrow();
  }

  private static void countsInTime(Setting setting, SatelliteProcess satellite) {
    VoteDesk votes = setting.votes();
    satellite.local().post("/officers", Map.of("name", "anna", "pin", "482913")).orFail();
    satellite.local().post("/officers", Map.of("name", "ben", "pin", "775120")).orFail();
    satellite.local().post("/presence", Map.of("accredited", 20, "present", 20)).orFail();
    int vote = votes.prepare("an hour off");
    votes.open(vote, 600);
    Awaiting.until(PATIENCE, () -> assertThat(closesItsBox(satellite, vote)).isTrue());
    votes.closeBoxes(vote);
    votes.endCasting(vote, 600);
    Awaiting.until(
        PATIENCE,
        () ->
            assertThat(satellite.local().status().path("mirror").path("size").asLong())
                .isGreaterThanOrEqualTo(setting.house().size()));
    enter(satellite, vote, "anna", "482913");
    enter(satellite, vote, "ben", "775120");
    satellite
        .local()
        .post("/votes/" + vote + "/tally/confirmation", Map.of("by", "anna", "pin", "482913"))
        .orFail();
    Awaiting.until(
        PATIENCE,
        () -> assertThat(votes.row(vote, "slow").path("state").asText()).isEqualTo("RECEIVED"));
    votes.order(vote, "abort", Map.of("ground", "end of this test"));
  }

  private static boolean closesItsBox(SatelliteProcess satellite, int vote) {
    return satellite.local().post("/votes/" + vote + "/casting-closed", Map.of()).done();
  }

  private static void enter(SatelliteProcess satellite, int vote, String by, String pin) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("by", by);
    entry.put("pin", pin);
    entry.put("supersede", false);
    entry.put("tally", ModelJson.tree(VoteDesk.tally(vote, Hash.sha256(new byte[0]), 3).tally()));
    satellite.local().post("/votes/" + vote + "/tally/entries", entry).orFail();
  }
}
