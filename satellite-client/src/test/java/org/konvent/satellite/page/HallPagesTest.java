package org.konvent.satellite.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.satellite.local.Addresses;
import org.konvent.satellite.local.HallNetwork;
import org.konvent.satellite.local.LocalKey;

/** The same satellite over both of its listeners: this device's own, and the hall's. */
@QuarkusTest
class HallPagesTest {

  private static final String HALL = "/api/v1/local/hall";

  @TestHTTPResource URI satellite;
  @Inject Trier trier;
  @Inject Addresses addresses;
  @Inject LocalKey key;
  @Inject HallNetwork network;

  private Browser admin;
  private URI hall;

  @BeforeEach
  void theAdministratorOpensTheHall() throws IOException {
    trier.isAtWork(new Browser(satellite, "de"));
    admin = new Browser(satellite, "de");
    admin.open(addresses.at("").setUp());
    assertThat(admin.act(HALL + "/opening", "{}").statusCode()).isEqualTo(200);
    int port = URI.create(network.state().pages().get(0).origin()).getPort();
    hall = URI.create("https://localhost:" + port);
  }

  @AfterEach
  void andClosesIt() {
    assertThat(admin.act(HALL + "/closing", "{}").body()).contains("\"open\":false");
  }

  @Test
  void theSetUpPageShowsWhatADeviceInTheHallNeeds() {
    Addresses.InTheHall first = network.state().pages().get(0);

    assertThat(admin.open("/set-up").body())
        .contains(network.state().fingerprint().orElseThrow())
        .contains(first.terminal(), first.display(), first.desk(), first.minutes())
        .contains("aria-label=\"" + first.terminal() + "\"")
        .contains("Schließen");
  }

  @Test
  void inTheHallNobodyIsAdministrator_whateverTheyPresent() throws Exception {
    Browser device = inTheHall();
    assertThat(device.open(addresses.at("").setUp()).statusCode()).isEqualTo(403);
    assertThat(device.cookies()).isEmpty();

    device.takingOver(admin);
    assertThat(device.cookies()).isNotEmpty();
    assertThat(device.open("/set-up").statusCode()).isEqualTo(403);
    assertThat(device.open("/live?page=set-up").headers().firstValue("Location").orElseThrow())
        .contains("/sign-in");
    assertThat(device.act("/api/v1/local/officers", "{}").statusCode()).isEqualTo(401);
    assertThat(device.act(HALL + "/closing", "{}").statusCode()).isEqualTo(401);
    assertThat(device.act("/api/v1/local/release", "{}").statusCode()).isEqualTo(401);
  }

  @Test
  void inTheHallNobodyIsThisDevice() throws Exception {
    String token = "Bearer " + key.token();
    String status = "/api/v1/local/status";

    assertThat(new Browser(satellite, "de").openWith(status, "Authorization", token).statusCode())
        .isEqualTo(200);
    assertThat(inTheHall().openWith(status, "Authorization", token).statusCode()).isEqualTo(401);
  }

  @Test
  void terminalAndDisplayDoThereWhatTheyDoHere_andNoMore() throws Exception {
    Browser terminal = inTheHall();
    assertThat(terminal.open(addresses.at("").terminal()).statusCode()).isEqualTo(200);
    assertThat(terminal.open("/terminal").statusCode()).isEqualTo(200);
    assertThat(terminal.act("/api/v1/local/speeches", "{}").statusCode()).isEqualTo(200);
    assertThat(terminal.open("/desk").statusCode()).isEqualTo(403);
    assertThat(terminal.hears("/live?page=terminal&language=de&after=0")).isNotEmpty();

    Browser screen = inTheHall();
    assertThat(screen.open(addresses.at("").display()).statusCode()).isEqualTo(200);
    assertThat(screen.open("/display/lower-third").statusCode()).isEqualTo(200);
    assertThat(screen.act("/api/v1/local/speeches", "{}").statusCode()).isEqualTo(403);
    assertThat(screen.hears("/live?page=display&language=de&after=0")).isNotEmpty();
  }

  @Test
  void peopleSignInThereAsTheyDoHere() throws Exception {
    Browser officer = inTheHall().signIn("anna", "1234");
    assertThat(officer.open("/desk").statusCode()).isEqualTo(200);
    assertThat(officer.open("/papers/site-card").statusCode()).isEqualTo(200);
    assertThat(officer.open("/set-up").statusCode()).isEqualTo(403);

    Browser taker = inTheHall().signIn("mia", "1234");
    assertThat(taker.open("/minutes").statusCode()).isEqualTo(200);
    assertThat(taker.open("/api/v1/local/minutes/files/pdf").body()).startsWith("%PDF");
  }

  @Test
  void cookiesOfTheHallTravelOverTlsOnly() throws Exception {
    Browser here = new Browser(satellite, "de").signIn("anna", "1234");
    Browser there = inTheHall().signIn("anna", "1234");
    there.open(addresses.at("").terminal());

    assertThat(here.cookies()).isNotEmpty().noneMatch(HttpCookie::getSecure);
    assertThat(there.cookies()).hasSize(2).allMatch(HttpCookie::getSecure);
  }

  @Test
  void aPageFromElsewhereChangesNothingThere_andNoBodyIsLargerThanHere() throws Exception {
    Browser officer = inTheHall().signIn("anna", "1234");
    String presence = "/api/v1/local/presence";
    String said = "{\"accredited\":40,\"present\":38}";

    assertThat(officer.actFrom("https://evil.example", presence, said).statusCode()).isEqualTo(403);
    assertThat(officer.actFrom(satellite.toString(), presence, said).statusCode()).isEqualTo(403);
    assertThat(officer.actFrom(hall.toString(), presence, said).statusCode()).isEqualTo(200);
    assertThat(officer.act(presence, " ".repeat(70_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void whoDoesNotTrustTheAuthorityIsNotConnected_andNothingIsSaidInTheClear() {
    assertThatThrownBy(() -> new Browser(hall, "de").open("/sign-in"))
        .hasCauseInstanceOf(SSLException.class);
    URI inTheClear = URI.create("http://localhost:" + hall.getPort());
    assertThatThrownBy(() -> new Browser(inTheClear, "de").open("/sign-in"))
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void afterClosingNobodyIsConnected_andOpeningAgainKeepsPortAndAuthority() throws Exception {
    SSLContext trusted = trusting();
    assertThat(new Browser(hall, "de", trusted).open("/sign-in").statusCode()).isEqualTo(200);

    admin.act(HALL + "/closing", "{}");
    assertThatThrownBy(() -> new Browser(hall, "de", trusted).open("/sign-in"))
        .hasCauseInstanceOf(ConnectException.class);

    admin.act(HALL + "/opening", "{}");
    assertThat(new Browser(hall, "de", trusted).open("/sign-in").statusCode()).isEqualTo(200);
  }

  private Browser inTheHall() throws IOException, GeneralSecurityException {
    return new Browser(hall, "de", trusting());
  }

  private SSLContext trusting() throws IOException, GeneralSecurityException {
    HttpResponse<String> certificate = new Browser(satellite, "de").open("/konvent-saal.crt");
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry(
        "hall",
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate.body().getBytes(US_ASCII))));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
