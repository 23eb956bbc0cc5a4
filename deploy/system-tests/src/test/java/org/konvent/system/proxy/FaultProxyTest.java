package org.konvent.system.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy fails exactly as it is told, or the tests that trust it show nothing. */
class FaultProxyTest {

  private final AtomicInteger served = new AtomicInteger();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private HttpServer server;
  private FaultProxy proxy;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          served.incrementAndGet();
          byte[] answer = "answer=1".getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    proxy = FaultProxy.before(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    proxy.close();
    server.stop(0);
  }

  @Test
  void aHealthyNetworkPassesEverythingOn() throws Exception {
    assertThat(ask("/x")).isEqualTo("answer=1");
  }

  @Test
  void aCutBreaksConnections_andHealsWhenTold() throws Exception {
    ask("/x");
    proxy.behave(Faults.cut());
    assertThatThrownBy(() -> ask("/x")).isInstanceOf(IOException.class);
    proxy.heal();
    assertThat(ask("/x")).isEqualTo("answer=1");
  }

  @Test
  void aHalfOpenConnectionSwallowsTheRequest() {
    proxy.behave(Faults.halfOpen());
    HttpRequest unheard =
        HttpRequest.newBuilder(request("/x"), (name, value) -> true)
            .timeout(Duration.ofSeconds(2))
            .build();
    assertThatThrownBy(() -> client.send(unheard, HttpResponse.BodyHandlers.ofString()))
        .isInstanceOf(HttpTimeoutException.class);
    assertThat(served).hasValue(0);
  }

  @Test
  void aPulledCableTellsNobodyThatTheOtherIsGone() throws Exception {
    try (ServerSocket master = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        FaultProxy line =
            FaultProxy.before(URI.create("http://127.0.0.1:" + master.getLocalPort()));
        Socket site = new Socket(InetAddress.getLoopbackAddress(), line.address().getPort());
        Socket atMaster = master.accept()) {
      line.behave(Faults.pulled());
      site.close();
      atMaster.setSoTimeout(500);
      assertThatThrownBy(() -> atMaster.getInputStream().read())
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aLostAnswerWasGiven_andOnlyTheNamedRequestLosesIt() throws Exception {
    proxy.behave(Faults.losingAnswers("POST /lost", 1));
    assertThat(ask("/x")).isEqualTo("answer=1");
    assertThatThrownBy(() -> ask("/lost")).isInstanceOf(IOException.class);
    assertThat(served).hasValue(2);
  }

  @Test
  void aCaptivePortalAnswersItself() throws Exception {
    proxy.behave(Faults.captivePortal());
    assertThat(ask("/x")).contains("<html>");
    assertThat(served).hasValue(0);
  }

  @Test
  void aHeldAnswerComesWhenItMay() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    proxy.behave(Faults.holdingAnswers("POST /x", seen, go));
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request("/x"), HttpResponse.BodyHandlers.ofString());
    seen.await();
    assertThat(answer).isNotDone();
    go.countDown();
    assertThat(answer.get().body()).isEqualTo("answer=1");
  }

  @Test
  void aHeldRequestArrivesWhenItMay() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    proxy.behave(Faults.holdingRequests("POST /x", go));
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request("/x"), HttpResponse.BodyHandlers.ofString());
    ask("/y");
    assertThat(served).hasValue(1);
    go.countDown();
    assertThat(answer.get().body()).isEqualTo("answer=1");
    assertThat(served).hasValue(2);
  }

  @Test
  void aFlippedByteArrivesFlipped() throws Exception {
    AtomicInteger flipped = new AtomicInteger();
    proxy.behave(Tampering.flipping("answer=", false, flipped));
    assertThat(ask("/x")).isEqualTo("answer=0");
    assertThat(flipped).hasValue(1);
  }

  private String ask(String path) throws IOException, InterruptedException {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(proxy.address().resolve(path))
        .timeout(Duration.ofMinutes(1))
        .POST(HttpRequest.BodyPublishers.noBody())
        .build();
  }
}
