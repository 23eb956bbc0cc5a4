package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.system.client.House;
import org.konvent.system.client.MasterClient;
import org.konvent.system.process.CommandRun;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.SatelliteProcess;

/** What an operator does with the master's commands, before and after a convention's worst hour. */
class MasterCommandsIT {

  private static final String PASSWORD = "typed-by-an-operator";
  private static final String OTHER = "typed-by-somebody-else";
  private static final int REFUSED = 1;
  private static final int USAGE = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void init_takesALongEnoughPasswordFromPromptOrStandardInput_andNoneASecondTime()
      throws IOException {
    try (MasterProcess master = Databases.blank(Flavour.H2)) {
      CommandRun tooShort = master.command("short\n", "init");
      CommandRun mistyped = master.typed(PASSWORD + "\n" + OTHER + "\n", "init");
      CommandRun typed = master.typed(PASSWORD + "\n" + PASSWORD + "\n", "init");
      CommandRun second = master.command(OTHER + "\n", "init", "--admin", "other");

      assertThat(tooShort.exitCode()).isEqualTo(REFUSED);
      assertThat(tooShort.errors()).contains("password-unfit", "10");
      assertThat(mistyped.exitCode()).isEqualTo(USAGE);
      assertThat(mistyped.output()).contains("The two passwords differ");
      assertThat(typed.exitCode()).isZero();
      assertThat(second.exitCode()).isEqualTo(REFUSED);
      assertThat(second.errors()).contains("has accounts already");
      assertThat(Files.getPosixFilePermissions(master.directory().resolve("data")))
          .as("only its owner may read what the master keeps")
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
      MasterClient nobody = MasterClient.at(master.start().address());
      assertThat(signIn(nobody, "admin", PASSWORD)).isTrue();
      assertThat(signIn(nobody, "other", OTHER)).isFalse();
    }
  }

  private static boolean signIn(MasterClient nobody, String name, String password) {
    return nobody
        .post("/sessions", Map.of("name", name, "password", password, "bearer", true))
        .done();
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aBackupFromTheMiddleOfAVote_goesOnInAnEmptyDatabase_asDoTheSatellites(Flavour flavour)
      throws IOException {
    try (Setting setting = Setting.online(Databases.fresh(flavour).start(), 0);
        SatelliteProcess trier = setting.satellite("trier", 1, setting.proxy().address());
        SatelliteProcess mainz = setting.satellite("mainz", 2, setting.proxy().address());
        MasterProcess fresh = Databases.blank(flavour)) {
      List<SatelliteProcess> satellites = List.of(trier, mainz);
      satellites.forEach(it -> report(it.start(), 20));
      int vote = setting.votes().prepare("on two machines");
      setting.votes().open(vote, 600);
      Awaiting.until(PATIENCE, () -> upToDate(satellites, setting.house()));

      Path backup = backup(setting.master(), fresh);
      List<String> before = head(setting.house());
      setting.master().kill();
      CommandRun damaged = fresh.command("", "restore", damaged(backup).toString());
      fresh.command("", "restore", backup.toString()).orFail();
      fresh.command(PASSWORD + "\n", "init").orFail();
      House house = setting.house().restored(fresh.start().address(), PASSWORD);

      assertThat(damaged.exitCode()).isEqualTo(REFUSED);
      assertThat(damaged.errors()).contains("The backup is refused");
      assertThat(head(house)).isEqualTo(before);
      setting.proxy().towards(fresh.address());
      satellites.forEach(it -> report(it, 19));
      Awaiting.until(
          PATIENCE,
          () ->
              assertThat(
                      house
                          .chair()
                          .post("/votes/" + vote + "/abort", Map.of("ground", "paper is missing"))
                          .status())
                  .isEqualTo(200));
      Awaiting.until(PATIENCE, () -> upToDate(satellites, house));
      assertThat(house.size()).isGreaterThanOrEqualTo(Long.parseLong(before.get(1)) + 3);
    }
  }

  /** As soon as it knows the convention. */
  private static void report(SatelliteProcess satellite, int present) {
    Map<String, Integer> counts = Map.of("accredited", 20, "present", present);
    Awaiting.until(
        PATIENCE,
        () -> assertThat(satellite.local().post("/presence", counts).status()).isEqualTo(200));
  }

  /** With the log key beside it, as the manual says, at the place where the next master looks. */
  private static Path backup(MasterProcess master, MasterProcess next) throws IOException {
    Path file = master.directory().resolve("backup.ndjson");
    master
        .command(
            Databases.ADMIN_PASSWORD + "\n",
            "backup",
            file.toString(),
            "--master",
            master.address().toString())
        .orFail();
    Path key = Path.of("data/log-key");
    Files.createDirectories(next.directory().resolve("data"));
    Files.copy(master.directory().resolve(key), next.directory().resolve(key));
    return file;
  }

  /** One character of what is encrypted is another; nothing but the lock on it can tell. */
  private static Path damaged(Path backup) throws IOException {
    String text = Files.readString(backup);
    int at = text.lastIndexOf("\"beside\":\"") + 30;
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    return Files.writeString(
        backup.resolveSibling("damaged.ndjson"),
        text.substring(0, at) + other + text.substring(at + 1));
  }

  /** Origin, size and root. */
  private static List<String> head(House house) {
    return house.chair().get("/log/checkpoint").orFail().text().lines().limit(3).toList();
  }

  private static void upToDate(List<SatelliteProcess> satellites, House house) {
    for (SatelliteProcess satellite : satellites) {
      JsonNode status = satellite.local().status();
      assertThat(status.path("outbox").path("waiting").asInt()).isZero();
      assertThat(status.path("outbox").path("alarm").asBoolean()).isFalse();
      assertThat(status.path("mirror").hasNonNull("alarm")).isFalse();
      assertThat(status.path("mirror").path("size").asLong()).isEqualTo(house.size());
    }
  }
}
