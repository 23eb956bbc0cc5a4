package org.konvent.system.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection through the proxy. */
public final class Passage implements AutoCloseable {

  private static final int PIECE = 16_384;
  private static final int LINE = 200;

  private final FaultProxy proxy;
  private final Socket client;
  private final Socket master;
  private volatile String lastRequest = "";

  Passage(FaultProxy proxy, Socket client, Socket master) {
    this.proxy = proxy;
    this.client = client;
    this.master = master;
  }

  void start() {
    thread("to-master", this::requests);
    thread("to-client", this::responses);
  }

  private void thread(String name, Runnable work) {
    Thread thread = new Thread(work, "proxy-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void requests() {
    pump(
        client,
        piece -> {
          note(piece);
          proxy.fault().request(this, piece);
        });
  }

  private void responses() {
    pump(master, piece -> proxy.fault().response(this, piece));
  }

  private void pump(Socket from, Sink sink) {
    byte[] buffer = new byte[PIECE];
    try (InputStream in = from.getInputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        byte[] piece = new byte[read];
        System.arraycopy(buffer, 0, piece, 0, read);
        sink.take(piece);
      }
    } catch (IOException e) {
      // Either side may break the connection at any time; closing both passes that on.
    } finally {
      if (proxy.fault().tellsTheEnd()) {
        proxy.ended(this);
        close();
      }
    }
  }

  private void note(byte[] piece) {
    String start = new String(piece, 0, Math.min(piece.length, LINE), StandardCharsets.ISO_8859_1);
    if (start.startsWith("GET ") || start.startsWith("POST ") || start.startsWith("DELETE ")) {
      lastRequest = start.lines().findFirst().orElse("");
    }
  }

  /** Whether the request that is on its way, or was last, begins so. */
  public boolean carries(String request) {
    return lastRequest.startsWith(request);
  }

  void toMaster(byte[] bytes) throws IOException {
    master.getOutputStream().write(bytes);
  }

  void toClient(byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
  }

  @Override
  public void close() {
    close(client);
    close(master);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is gone, which is what was wanted.
    }
  }

  private interface Sink {
    void take(byte[] piece) throws IOException;
  }
}
