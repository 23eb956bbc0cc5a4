package org.konvent.satellite.hall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and certificates for the hall, made by the keytool of this Java. */
class HallKeysTest {

  private static final String PASSWORD = "only for this test";

  /** The clock of this machine, which is the one that keytool reads. */
  private static final long NOW = System.currentTimeMillis();

  private static final InetAddress FIRST = numeric("192.0.2.7");
  private static final InetAddress SECOND = numeric("192.0.2.8");

  @TempDir static Path first;
  @TempDir Path directory;

  private static final Vertx VERTX = Vertx.vertx();

  private static HallCertificates made;
  private HallKeys keys;
  private HallListener listener;

  @BeforeAll
  static void madeOnce() {
    made = new HallKeys(first, PASSWORD).fitting(List.of(FIRST), NOW);
  }

  @BeforeEach
  void asMade() throws IOException {
    Files.copy(first.resolve("hall.p12"), directory.resolve("hall.p12"));
    keys = new HallKeys(directory, PASSWORD);
    listener = HallListener.open(VERTX, 0, keys.identity(), request -> request.response().end());
  }

  @AfterEach
  void close() {
    listener.close();
  }

  @AfterAll
  static void end() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void onlyTheOwnerReadsTheKeys() throws IOException {
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(first.resolve("hall.p12"))))
        .isEqualTo("rw-------");
    assertThat(first.toFile().list()).containsExactly("hall.p12");
  }

  @Test
  void whoTrustsTheAuthorityBelievesThisAddressAndNoOther() throws Exception {
    assertThat(shakesHands("192.0.2.7", made.authority())).isEqualTo("TLSv1.3");
    assertThat(shakesHands("localhost", made.authority())).isEqualTo("TLSv1.3");
    assertThatExceptionOfType(SSLHandshakeException.class)
        .isThrownBy(() -> shakesHands("192.0.2.8", made.authority()))
        .withMessageContaining("192.0.2.8");
  }

  @Test
  void whatFitsStays() {
    HallCertificates again = keys.fitting(List.of(FIRST), NOW);

    assertThat(again).isEqualTo(made);
  }

  @Test
  void anotherAddressIsCertifiedUnderTheSameAuthority_withoutClosing() throws Exception {
    HallCertificates renewed = keys.fitting(List.of(SECOND), NOW);
    listener.renew(keys.identity());

    assertThat(renewed.authority()).isEqualTo(made.authority());
    assertThat(renewed.own()).isNotEqualTo(made.own());
    assertThat(shakesHands("192.0.2.8", made.authority())).isEqualTo("TLSv1.3");
  }

  @Test
  void aPortThatIsTakenIsLeftToWhoHasIt() {
    HallListener second = HallListener.open(VERTX, listener.port(), keys.identity(), request -> {});
    try {
      assertThat(second.port()).isPositive().isNotEqualTo(listener.port());
    } finally {
      second.close();
    }
  }

  @Test
  void anAuthorityWithLessThanAWeekLeftIsReplaced_andTheFormerVouchesForNothing() {
    long late = NOW + Duration.ofDays(54).toMillis();

    HallCertificates renewed = keys.fitting(List.of(FIRST), late);
    listener.renew(keys.identity());

    assertThat(made.fit(List.of(FIRST), late - Duration.ofDays(2).toMillis())).isTrue();
    assertThat(renewed.authority()).isNotEqualTo(made.authority());
    assertThatExceptionOfType(SSLHandshakeException.class)
        .isThrownBy(() -> shakesHands("192.0.2.7", made.authority()));
  }

  @Test
  void aClockThatWasADayAheadDoesNoHarm_oneThatWasAYearAheadDoes() {
    assertThat(made.fit(List.of(FIRST), NOW - Duration.ofHours(23).toMillis())).isTrue();
    assertThat(made.fit(List.of(FIRST), NOW - Duration.ofDays(365).toMillis())).isFalse();
  }

  @Test
  void theAuthorityMaySignNothingButLocalNames() {
    byte[] names = made.authority().getExtensionValue("2.5.29.30");

    assertThat(made.authority().getCriticalExtensionOIDs()).contains("2.5.29.30");
    assertThat(new String(names, ISO_8859_1)).contains("localhost").endsWith("local");
    assertThat(made.authority().getBasicConstraints()).isZero();
  }

  /** Which protocol a client speaks that trusts this authority alone and looks for this host. */
  private String shakesHands(String host, X509Certificate trusted) throws Exception {
    try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), listener.port());
        SSLSocket socket =
            (SSLSocket)
                trusting(trusted)
                    .getSocketFactory()
                    .createSocket(plain, host, listener.port(), true)) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return socket.getSession().getProtocol();
    }
  }

  private static SSLContext trusting(X509Certificate authority)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("authority", authority);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static InetAddress numeric(String address) {
    try {
      return InetAddress.getByName(address); // no look-up: it is a number
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
