package org.konvent.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Many open streams, read by one thread; each counts when it saw a marked text. */
final class Subscribers implements AutoCloseable {

  private final Selector selector;
  private final int number;
  private final Thread reader;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
  private volatile CountDownLatch open;
  private volatile CountDownLatch seen = new CountDownLatch(0);
  private volatile byte[] mark = {};
  private volatile long last;
  private volatile boolean closed;

  /** What one connection has read. */
  private static final class Reading {
    private boolean answered;
    private byte[] lastMark = {};
    private final Search search = new Search();
  }

  /**
   * @param path of the stream, with its parameters
   * @param header a line that says who reads
   */
  Subscribers(URI server, String path, String header, int number) throws IOException {
    this.selector = Selector.open();
    this.number = number;
    this.open = new CountDownLatch(number);
    for (int i = 0; i < number; i++) {
      connect(server, path, header);
    }
    this.reader = new Thread(this::read, "subscribers");
    reader.start();
  }

  private void connect(URI server, String path, String header) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\nAccept: text/event-stream\r\n\r\n"
            .formatted(path, server.getAuthority(), header);
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, new Reading());
  }

  void awaitOpen() throws InterruptedException {
    await(open, "streams were not answered");
  }

  /** From now on every connection that sees the text counts once. */
  void watchFor(String text) {
    seen = new CountDownLatch(number);
    mark = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Waits for the last connection; its time on the clock of {@link System#nanoTime}. */
  long awaitAll() throws InterruptedException {
    await(seen, "streams did not see the text");
    return last;
  }

  private static void await(CountDownLatch latch, String what) throws InterruptedException {
    if (!latch.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException(latch.getCount() + " " + what);
    }
  }

  private void read() {
    try {
      while (!closed) {
        selector.select(this::read, 500);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(SelectionKey key) {
    try {
      buffer.clear();
      if (((SocketChannel) key.channel()).read(buffer) < 0) {
        throw new IOException("a stream was closed");
      }
      buffer.flip();
      note((Reading) key.attachment());
    } catch (IOException e) {
      key.cancel();
    }
  }

  private void note(Reading reading) {
    if (!reading.answered) {
      reading.answered = true;
      open.countDown();
    }
    byte[] wanted = mark;
    if (wanted.length > 0 && wanted != reading.lastMark && reading.search.finds(buffer, wanted)) {
      reading.lastMark = wanted;
      last = System.nanoTime();
      seen.countDown();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    closed = true;
    selector.wakeup();
    reader.join();
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
