package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.Reply;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.Packages;
import org.konvent.system.process.SatelliteProcess;
import org.konvent.system.proxy.FaultProxy;
import org.konvent.system.proxy.Faults;

/** A real satellite in a hall whose network does what such networks do. */
class HallNetworkIT {

  private static Setting setting;
  private static FaultProxy line;
  private static SatelliteProcess satellite;
  private static int present = 1;

  @BeforeAll
  static void enrol() {
    setting = Setting.shared(Flavour.H2);
    setting.house().addSite("hall", "Hall", 190);
    line = FaultProxy.before(setting.master().address());
    satellite =
        new SatelliteProcess("hall", Packages.scratch("run/" + UUID.randomUUID()), Map.of());
    satellite.enrol(
        line.address(),
        setting.house().founding().passwordOf().apply("hall"),
        setting.house().enrolling());
    satellite.start();
    Awaiting.until(
        Duration.ofSeconds(60),
        () ->
            assertThat(presence().done()).as("it has heard where the convention stands").isTrue());
  }

  @AfterAll
  static void stop() {
    satellite.close();
    line.close();
  }

  @BeforeEach
  void theLinkIsUp() {
    line.heal();
    Awaiting.until(
        Duration.ofSeconds(60),
        () -> assertThat(status().path("link").path("phase").asText()).isEqualTo("CONNECTED"));
  }

  @Test
  void case01_aStatementIsOnDiskWhileTheLinkIsCut_andSentWhenItIsBack() {
    line.behave(Faults.cut());
    String hash = report();
    assertThat(state(hash)).isIn("QUEUED", "SENDING");
    assertThat(times(hash)).isZero();

    line.heal();
    accepted(hash, Duration.ofSeconds(60));
    assertThat(times(hash)).isEqualTo(1);
  }

  @Test
  void case02_aSatelliteWhoseAnswerWasLost_sendsAgainAndHasOneEntry() {
    line.behave(Faults.losingAnswers("POST /api/v1/statements", 2));
    String hash = report();
    accepted(hash, Duration.ofSeconds(60));
    assertThat(times(hash)).isEqualTo(1);
  }

  @Test
  void case04_aSatelliteKilledWithAFullOutbox_sendsEverythingOnceWhenItIsBack() {
    line.behave(Faults.cut());
    String first = report();
    String second = report();
    satellite.kill();
    satellite.start();
    String third = report();
    line.heal();

    accepted(third, Duration.ofSeconds(60));
    assertThat(times(first)).isEqualTo(1);
    assertThat(times(second)).isEqualTo(1);
    assertThat(times(third)).isEqualTo(1);
  }

  @Test
  void case07_aCaptivePortalIsNoSuccess_andIsCalledByItsName() {
    line.behave(Faults.captivePortal());
    line.breakConnections();
    String hash = report();

    Awaiting.until(
        Duration.ofSeconds(30),
        () ->
            assertThat(status().path("outbox").path("trouble").asText())
                .isEqualTo("CAPTIVE_PORTAL"));
    assertThat(state(hash)).isIn("QUEUED", "SENDING");
    line.heal();
    line.breakConnections();
    accepted(hash, Duration.ofSeconds(90));
  }

  @Test
  void case09_aHalfOpenConnectionIsGivenUp_bySendingAndByTheStream() {
    line.behave(Faults.halfOpen());
    String hash = report();
    Awaiting.until(
        Duration.ofSeconds(60),
        () -> assertThat(status().path("outbox").path("trouble").asText()).isEqualTo("NO_ANSWER"));
    Awaiting.until(
        Duration.ofSeconds(40),
        () -> assertThat(status().path("link").path("phase").asText()).isNotEqualTo("CONNECTED"));
    line.heal();
    accepted(hash, Duration.ofSeconds(60));
    assertThat(times(hash)).isEqualTo(1);
  }

  private static JsonNode status() {
    return satellite.local().status();
  }

  /** The desk says that it is saved; hash of the statement. */
  private static String report() {
    return presence().orFail().json().path("hash").asText();
  }

  private static Reply presence() {
    return satellite.local().post("/presence", Map.of("accredited", 90, "present", present++));
  }

  private static String state(String hash) {
    for (JsonNode sent : status().path("outbox").path("statements")) {
      if (sent.path("hash").asText().equals(hash)) {
        return sent.path("state").asText();
      }
    }
    return "NOT THERE";
  }

  private static void accepted(String hash, Duration atMost) {
    Awaiting.until(atMost, () -> assertThat(state(hash)).isEqualTo("ACCEPTED"));
  }

  private static long times(String hash) {
    JournalCopy journal = setting.journal();
    return journal.entries().stream()
        .filter(
            entry -> entry.statement().map(Object::toString).equals(java.util.Optional.of(hash)))
        .count();
  }
}
