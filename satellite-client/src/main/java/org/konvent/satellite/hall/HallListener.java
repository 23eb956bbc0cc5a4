package org.konvent.satellite.hall;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.SSLOptions;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on all interfaces, over TLS and nothing else, and hands on what it is asked. */
public final class HallListener {

  private static final String EVERYWHERE = "0.0.0.0";
  private static final int ANY_FREE = 0;
  private static final int IDLE_SECONDS = 120;

  /** A browser keeps six at most; more than some thirty devices would take this one's memory. */
  private static final int MOST_CONNECTIONS = 200;

  private final HttpServer server;

  private HallListener(HttpServer server) {
    this.server = server;
  }

  /**
   * Begins to listen, where this is possible on that port or any other; not to be called on an event loop.
   *
   * @param port to be taken, or any free one where somebody else has it
   */
  public static HallListener open(
      Vertx vertx, int port, KeyCertOptions identity, Handler<HttpServerRequest> requests) {
    try {
      return listen(vertx, port, identity, requests);
    } catch (CompletionException e) {
      if (e.getCause() instanceof SocketException) {
        return listen(vertx, ANY_FREE, identity, requests);
      }
      throw e;
    }
  }

  private static HallListener listen(
      Vertx vertx, int port, KeyCertOptions identity, Handler<HttpServerRequest> requests) {
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(EVERYWHERE)
            .setPort(port)
            .setSsl(true)
            .setKeyCertOptions(identity)
            .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"))
            .setIdleTimeout(IDLE_SECONDS); // longer than between two beats of a stream
    AtomicInteger connections = new AtomicInteger();
    HttpServer server =
        vertx
            .createHttpServer(options)
            .connectionHandler(it -> count(it, connections))
            .requestHandler(requests);
    return new HallListener(done(server.listen()));
  }

  private static void count(HttpConnection connection, AtomicInteger connections) {
    connection.closeHandler(closed -> connections.decrementAndGet());
    if (connections.incrementAndGet() > MOST_CONNECTIONS) {
      connection.close();
    }
  }

  public int port() {
    return server.actualPort();
  }

  /** Goes on with other certificates; what is connected stays so. */
  public void renew(KeyCertOptions identity) {
    SSLOptions options = new SSLOptions().setKeyCertOptions(identity);
    done(server.updateSSLOptions(options, true));
  }

  /** Ends it, with everything that is connected. */
  public void close() {
    done(server.close());
  }

  private static <T> T done(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
