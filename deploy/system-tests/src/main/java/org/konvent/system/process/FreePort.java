package org.konvent.system.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port on loopback that nobody listens on, below those that systems give to outgoing connections:
 * so nobody gets it while its owner is being started again, least of all whoever knocks there, who
 * would be connected with himself. Programs that run beside each other take them from ranges of
 * their own, which {@code konvent.ports} counts from 1.
 */
public final class FreePort {

  private static final int RANGES = 4;
  private static final int NUMBER = 3_000;
  private static final int LOWEST =
      20_000 + Math.floorMod(Integer.getInteger("konvent.ports", 1) - 1, RANGES) * NUMBER;

  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(NUMBER));

  private FreePort() {}

  public static int next() {
    int port = candidate();
    while (!isFree(port)) {
      port = candidate();
    }
    return port;
  }

  private static int candidate() {
    return LOWEST + NEXT.getAndUpdate(last -> (last + 1) % NUMBER);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
