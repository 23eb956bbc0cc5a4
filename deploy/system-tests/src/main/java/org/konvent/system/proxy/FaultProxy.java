package org.konvent.system.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a site and the master that can be told to fail. */
public final class FaultProxy implements AutoCloseable {

  private static final int WAITING = 512;

  private final ServerSocket door;
  private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
  private volatile int masterPort;
  private volatile Fault fault = Fault.NONE;

  private FaultProxy(ServerSocket door, int masterPort) {
    this.door = door;
    this.masterPort = masterPort;
  }

  /** A proxy on a free port of loopback before a master on loopback. */
  public static FaultProxy before(URI master) {
    try {
      ServerSocket door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
      FaultProxy proxy = new FaultProxy(door, master.getPort());
      Thread thread = new Thread(proxy::accept, "proxy-door");
      thread.setDaemon(true);
      thread.start();
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What sites take for the master's address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /** From now on the network behaves so; a cut ends what is open. */
  public void behave(Fault next) {
    fault = next;
    if (!next.accepts()) {
      passages.forEach(Passage::close);
    }
  }

  /** Breaks every connection that is open now; new ones are made as the fault allows. */
  public void breakConnections() {
    passages.forEach(Passage::close);
  }

  /** The network is in order again. */
  public void heal() {
    behave(Fault.NONE);
  }

  /** The master has moved. */
  public void towards(URI master) {
    masterPort = master.getPort();
    breakConnections();
  }

  Fault fault() {
    return fault;
  }

  void ended(Passage passage) {
    passages.remove(passage);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        admit(door.accept());
      } catch (SocketException e) {
        return;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void admit(Socket client) throws IOException {
    Socket master = new Socket();
    try {
      client.setTcpNoDelay(true);
      if (!fault.accepts()) {
        client.close();
        return;
      }
      master.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), masterPort));
      master.setTcpNoDelay(true);
    } catch (IOException e) {
      client.close();
      return;
    }
    Passage passage = new Passage(this, client, master);
    passages.add(passage);
    passage.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    breakConnections();
  }
}
