package org.konvent.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A server of one stream and its readers, each with a socket of its own, all on one thread. */
final class Readers implements AutoCloseable {

  /** Longer than anything takes; a reader that hears nothing so long is forgotten. */
  private static final long PATIENCE_MILLIS = 90_000;

  private static final int SMALL_WINDOW = 4_096;

  private final Vertx vertx = Vertx.vertx();
  private final InetSocketAddress server;
  private final Selector selector;
  private final List<Reader> all = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  /** What one of them has heard so far. */
  private static final class Reader {
    private final StringBuilder heard = new StringBuilder();
    private boolean dropped;
  }

  Readers(StreamRoute route) throws IOException {
    Router router = Router.router(vertx);
    new StreamRoutes(vertx, List.of(route), new NobodySignedIn()).register(router);
    HttpServer http = vertx.createHttpServer().requestHandler(router);
    http.listen(0, "localhost").toCompletionStage().toCompletableFuture().join();
    server = new InetSocketAddress(InetAddress.getLoopbackAddress(), http.actualPort());
    selector = Selector.open();
  }

  /** One more who reads. */
  void join(String path) throws IOException {
    SocketChannel socket = asking(path);
    socket.configureBlocking(false);
    Reader reader = new Reader();
    all.add(reader);
    socket.register(selector, SelectionKey.OP_READ, reader);
  }

  /** Somebody who asks and then takes nothing. */
  SocketChannel stalled(String path) throws IOException {
    return asking(path);
  }

  private SocketChannel asking(String path) throws IOException {
    SocketChannel socket = SocketChannel.open();
    socket.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
    socket.connect(server);
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.write(ByteBuffer.wrap(request.getBytes(UTF_8)));
    return socket;
  }

  /** How many have heard this, once all have or nobody hears anything any more. */
  long whoHear(String words) throws IOException {
    while (all.stream().anyMatch(reader -> !has(reader, words))) {
      if (selector.select(this::read, PATIENCE_MILLIS) == 0) {
        break;
      }
    }
    return all.stream().filter(reader -> has(reader, words)).count();
  }

  private static boolean has(Reader reader, String words) {
    return reader.heard.indexOf(words) >= 0;
  }

  /** Forgets what was heard before. */
  void forget() {
    all.forEach(reader -> reader.heard.setLength(0));
  }

  private void read(SelectionKey key) {
    Reader reader = (Reader) key.attachment();
    try {
      int count = ((SocketChannel) key.channel()).read(buffer.clear());
      reader.dropped = count < 0;
    } catch (IOException e) {
      reader.dropped = true;
    }
    if (reader.dropped) {
      key.cancel();
    } else {
      reader.heard.append(UTF_8.decode(buffer.flip()));
    }
  }

  @Override
  public void close() throws IOException {
    for (SelectionKey key : List.copyOf(selector.keys())) {
      key.channel().close();
    }
    selector.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
