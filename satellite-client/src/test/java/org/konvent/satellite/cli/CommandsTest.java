package org.konvent.satellite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.satellite.station.FakeMaster;
import org.konvent.satellite.station.StationSettings;
import org.konvent.satellite.station.StationStore;
import picocli.CommandLine;

class CommandsTest {

  @TempDir Path directory;

  private FakeMaster master;
  private Path password;
  private String said;
  private String complained;

  @BeforeEach
  void aMasterAndAPassword() throws Exception {
    master = new FakeMaster();
    password = Files.writeString(directory.resolve("password"), "geheim\n");
  }

  @AfterEach
  void theMasterEnds() {
    master.close();
  }

  @Test
  void aSetUpInstallationThatIsEnrolledIsLocked() {
    assertThat(setUp()).isZero();

    assertThat(run("enrol", "--code", "4711")).isZero();

    assertThat(said).contains("Prüfzeichen dieses Geräts");
    try (StationStore store = data().open()) {
      StationSettings settings = StationSettings.load(store).orElseThrow();
      assertThat(settings.locked()).isTrue();
      assertThat(settings.password()).isEmpty();
      assertThat(settings.convention()).contains("lv-2026");
    }
  }

  @Test
  void aLockedInstallationCannotBeSetUpOrEnrolledAgain() {
    setUp();
    run("enrol", "--code", "4711");

    assertThat(setUp()).isEqualTo(ExitCode.REFUSED);
    assertThat(run("enrol", "--code", "4711")).isEqualTo(ExitCode.REFUSED);
    assertThat(complained).contains("gesperrt");
  }

  @Test
  void aWrongCodeIsNotAllowed() {
    setUp();

    assertThat(run("enrol", "--code", "1")).isEqualTo(ExitCode.NOT_ALLOWED);
    assertThat(complained.lines()).hasSize(1);
  }

  @Test
  void aMasterThatDoesNotAnswerIsUnreachable() {
    assertThat(setUp()).as(complained).isZero();
    master.close();

    assertThat(run("enrol", "--code", "4711")).as(complained).isEqualTo(ExitCode.UNREACHABLE);
  }

  @Test
  void commandsOfASatelliteThatDoesNotRunSaySo() {
    assertThat(run("status", "--json")).isEqualTo(ExitCode.TRY_AGAIN);
    assertThat(said).isEmpty();
    assertThat(complained).contains("satellite run");
  }

  @Test
  void enrollingWithoutASetUpIsAUsageError() {
    assertThat(run("enrol", "--code", "4711")).isEqualTo(ExitCode.USAGE);
    assertThat(run("enrol")).isEqualTo(ExitCode.USAGE);
    assertThat(run("nonsense")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void everySentenceIsThereInBothLanguages() throws Exception {
    assertThat(keys("satellite.properties")).isEqualTo(keys("satellite_de.properties"));
  }

  private static Object keys(String file) throws Exception {
    java.util.Properties texts = new java.util.Properties();
    texts.load(Messages.class.getResourceAsStream(file));
    return new java.util.TreeSet<>(texts.keySet());
  }

  private int setUp() {
    return run(
        "setup",
        "--server",
        master.address().toString(),
        "--site",
        "trier",
        "--password-file",
        password.toString());
  }

  private DataDirectory data() {
    return new DataDirectory(directory.resolve("data"));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!arguments[0].equals("nonsense")) {
      all.addAll(List.of("--data", data().path().toString(), "--lang", "de"));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = commands.execute(all.toArray(String[]::new));
    said = out.toString();
    complained = err.toString();
    return exitCode;
  }
}
