package org.konvent.satellite.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the commands ask of the running satellite. */
class LocalCommandsTest {

  @TempDir Path directory;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer satellite;

  @BeforeEach
  void aSatelliteRuns() throws IOException {
    satellite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    satellite.createContext("/api/v1/local/", this::answer);
    satellite.start();
    Files.createDirectories(directory);
    new DataDirectory(directory)
        .announce(new DataDirectory.LocalApi(satellite.getAddress().getPort(), "token"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    asked.add(exchange.getRequestURI().getPath().replace("/api/v1/local", "") + " " + body);
    exchange.sendResponseHeaders(200, 2);
    exchange.getResponseBody().write("{}".getBytes(UTF_8));
    exchange.close();
  }

  @AfterEach
  void itEnds() {
    satellite.stop(0);
  }

  @Test
  void moreTimeIsAskedForWithAReason() {
    assertThat(run("more-time", "3", "--minutes", "5", "--ground", "zwei Urnen")).isZero();
    assertThat(asked)
        .containsExactly("/votes/3/time-requests {\"ground\":\"zwei Urnen\",\"minutes\":5}");
    assertThat(run("more-time", "3", "--minutes", "5")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aResultIsDoubted() {
    assertThat(run("doubt", "3")).isZero();
    assertThat(asked).containsExactly("/votes/3/doubts {}");
  }

  @Test
  void whatWasRecordedIsConfirmedOrDisputed_byTheEntryThatWasLookedAt() {
    assertThat(run("recorded", "3", "--figures", "17")).isZero();
    assertThat(run("recorded", "3", "--figures", "17", "--wrong", "21 statt 20")).isZero();
    assertThat(asked)
        .containsExactly(
            "/votes/3/confirmation {\"figures\":17}",
            "/votes/3/dispute {\"figures\":17,\"ground\":\"21 statt 20\"}");
    assertThat(run("recorded", "3")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void minutesAreSealedAndSignedByTheVersionThatWasLookedAt() {
    assertThat(run("minutes", "seal", "1")).isZero();
    assertThat(run("minutes", "sign", "1", "--as", "CHAIR", "--name", "Carola Kern")).isZero();
    assertThat(run("minutes", "status", "--json")).isZero();
    assertThat(asked)
        .containsExactly(
            "/minutes/sealing {\"version\":1}",
            "/minutes/signatures {\"name\":\"Carola Kern\",\"signatory\":\"CHAIR\",\"version\":1}",
            "/minutes/sealing ");
    assertThat(run("minutes", "seal")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theRecordIsWrittenInTheFormatThatIsAskedFor() throws IOException {
    Path file = directory.resolve("protokoll.pdf");

    assertThat(run("export", "--format", "pdf", "--out", file.toString())).isZero();
    assertThat(run("export", "--out", file.toString())).isZero();

    assertThat(asked).containsExactly("/minutes/files/pdf ", "/export ");
    assertThat(file).content().isEqualTo("{}");
    assertThat(run("export", "--format", "doc", "--out", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(run("export")).isEqualTo(ExitCode.USAGE);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", directory.toString(), "--lang", "de"));
    CommandLine commands = Main.commandLine();
    commands
        .setOut(new PrintWriter(new StringWriter(), true))
        .setErr(new PrintWriter(new StringWriter(), true));
    return commands.execute(all.toArray(String[]::new));
  }
}
