package org.konvent.system.proxy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What goes wrong in halls. */
public final class Faults {

  private static final String PORTAL =
      "<html><head><title>WLAN</title></head><body>Bitte anmelden</body></html>";

  private Faults() {}

  /** The cable is out: connections break and none is made. */
  public static Fault cut() {
    return new Fault() {
      @Override
      public boolean accepts() {
        return false;
      }

      @Override
      public void request(Passage passage, byte[] bytes) {
        passage.close();
      }

      @Override
      public void response(Passage passage, byte[] bytes) {
        passage.close();
      }
    };
  }

  /** Connections stay open, and nothing comes through in either direction. */
  public static Fault halfOpen() {
    return new Swallowing();
  }

  /** A cable was pulled somewhere between: nothing comes through, nor that the other side has given up. */
  public static Fault pulled() {
    return new Swallowing() {
      @Override
      public boolean tellsTheEnd() {
        return false;
      }
    };
  }

  private static class Swallowing implements Fault {
    @Override
    public void request(Passage passage, byte[] bytes) {}

    @Override
    public void response(Passage passage, byte[] bytes) {}
  }

  /** Every piece takes its time, both ways. */
  public static Fault latency(Duration oneWay) {
    return new Fault() {
      @Override
      public void request(Passage passage, byte[] bytes) throws IOException {
        LockSupport.parkNanos(oneWay.toNanos());
        passage.toMaster(bytes);
      }

      @Override
      public void response(Passage passage, byte[] bytes) throws IOException {
        LockSupport.parkNanos(oneWay.toNanos());
        passage.toClient(bytes);
      }
    };
  }

  /** The hall's network answers itself, with a page that wants a sign-in. */
  public static Fault captivePortal() {
    byte[] page = PORTAL.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(page.length);
    return new Fault() {
      @Override
      public void request(Passage passage, byte[] bytes) throws IOException {
        passage.toClient(head.getBytes(StandardCharsets.US_ASCII));
        passage.toClient(page);
        passage.close();
      }

      @Override
      public void response(Passage passage, byte[] bytes) {}
    };
  }

  /** The master gets the request and answers, but the answer is lost with the connection. */
  public static Fault losingAnswers(String request, int times) {
    AtomicInteger left = new AtomicInteger(times);
    return new Fault() {
      @Override
      public void response(Passage passage, byte[] bytes) throws IOException {
        if (passage.carries(request) && left.getAndDecrement() > 0) {
          passage.close();
        } else {
          passage.toClient(bytes);
        }
      }
    };
  }

  /** Answers to a request wait; {@code seen} counts down when one is there, {@code go} lets it pass. */
  public static Fault holdingAnswers(String request, CountDownLatch seen, CountDownLatch go) {
    return new Fault() {
      @Override
      public void response(Passage passage, byte[] bytes) throws IOException {
        if (passage.carries(request)) {
          seen.countDown();
          await(go);
        }
        passage.toClient(bytes);
      }
    };
  }

  /** Requests of a kind wait in the network until {@code go}; then all that wait arrive at once. */
  public static Fault holdingRequests(String request, CountDownLatch go) {
    return new Fault() {
      @Override
      public void request(Passage passage, byte[] bytes) throws IOException {
        if (passage.carries(request)) {
          await(go);
        }
        passage.toMaster(bytes);
      }
    };
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
