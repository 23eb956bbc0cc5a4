package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.konvent.system.client.Json;
import org.konvent.system.client.Reply;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.SatelliteProcess;

/** A real satellite whose pages are opened from elsewhere, by the address that the network gave it. */
class DevicesInTheHallIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Test
  void aTabletSignsUpASpeechOverTls_alsoAfterARestart_untilTheHallIsClosed() throws Exception {
    Setting setting = Setting.shared(Flavour.H2);
    try (SatelliteProcess satellite =
        setting.satellite("saal", 191, setting.master().address()).start()) {
      satellite.command("hall", "open").orFail();
      JsonNode pages = status(satellite).path("pages").path(0);
      String terminal = pages.path("terminal").asText();
      assertThat(isOfThisMachine(terminal)).isTrue();

      HallDevice tablet = HallDevice.trusting(satellite.local().port());
      assertThat(tablet.opens(terminal).orFail().text()).contains("/live?page=terminal");
      assertThat(states(setting, signsUp(tablet, terminal))).containsExactly("WITHDRAWN");
      staysOnTheLaptop(satellite, tablet, pages.path("origin").asText());
      assertThatExceptionOfType(SSLHandshakeException.class)
          .isThrownBy(() -> HallDevice.asItCame().opens(terminal));

      satellite.close();
      satellite.start();
      assertThat(tablet.opens(terminal).status()).isEqualTo(200);

      satellite.command("hall", "close").orFail();
      assertThat(status(satellite).path("open").asBoolean()).isFalse();
      assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> tablet.opens(terminal));
    }
  }

  private static JsonNode status(SatelliteProcess satellite) {
    return Json.read(satellite.command("hall", "status", "--json").orFail().output());
  }

  /** Another device would take this way; on a machine without any network there is only loopback. */
  private static boolean isOfThisMachine(String address) throws IOException {
    InetAddress host = InetAddress.getByName(URI.create(address).getHost());
    boolean alone =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .allMatch(it -> it.isLoopbackAddress() || it.isLinkLocalAddress());
    return NetworkInterface.getByInetAddress(host) != null && host.isLoopbackAddress() == alone;
  }

  /** Signs up, once the satellite has heard of the convention, and withdraws; the number in between. */
  private static String signsUp(HallDevice tablet, String terminal) throws Exception {
    Map<String, String> who =
        Map.of("firstName", "Louise", "lastName", "Otto", "password", "wieder weg");
    Reply[] answer = new Reply[1];
    Awaiting.until(
        PATIENCE,
        () -> assertThat((answer[0] = tablet.acts(terminal, "/speeches", who)).done()).isTrue());
    String number = answer[0].fact("number").asText();
    Map<String, String> gone = Map.of("number", number, "password", "wieder weg");
    tablet.acts(terminal, "/withdrawals", gone).orFail();
    return number;
  }

  private static List<String> states(Setting setting, String number) {
    List<String> states = new ArrayList<>();
    for (JsonNode speech : setting.house().chair().get("/speeches").orFail().json()) {
      if (speech.path("number").asText().equals(number)) {
        states.add(speech.path("state").asText());
      }
    }
    return states;
  }

  /** Neither the administrator's address nor the commands' token opens anything in the hall. */
  private static void staysOnTheLaptop(SatelliteProcess satellite, HallDevice tablet, String origin)
      throws Exception {
    String setUp =
        Pattern.compile("/set-up\\?token=\\w+")
            .matcher(satellite.process().output())
            .results()
            .findFirst()
            .orElseThrow()
            .group();
    assertThat(tablet.opens(origin + setUp).status()).isEqualTo(403);
    String state = "/api/v1/local/status";
    assertThat(tablet.asksWith(satellite.local().token(), origin + state).status())
        .isEqualTo(403); // a terminal it is, by its cookie
    assertThat(tablet.acts(origin, "/hall/closing", Map.of()).status()).isEqualTo(403);
  }
}
