package org.konvent.system.proxy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** What devices on the way do to the bytes themselves. */
public final class Tampering {

  private Tampering() {}

  /** A proxy that keeps streams back and passes on only what is complete. */
  public static Fault bufferingStreams() {
    return new Fault() {
      @Override
      public void response(Passage passage, byte[] bytes) throws IOException {
        if (!passage.carries("GET /api/v1/feed?") && !passage.carries("GET /api/v1/feed HTTP")) {
          passage.toClient(bytes);
        }
      }
    };
  }

  /** Somebody alters one character behind a mark, in requests or answers; counts how often. */
  public static Fault flipping(String mark, boolean inRequests, AtomicInteger flipped) {
    return new Fault() {
      @Override
      public void request(Passage passage, byte[] bytes) throws IOException {
        passage.toMaster(inRequests ? flip(bytes, mark, flipped) : bytes);
      }

      @Override
      public void response(Passage passage, byte[] bytes) throws IOException {
        passage.toClient(inRequests ? bytes : flip(bytes, mark, flipped));
      }
    };
  }

  private static byte[] flip(byte[] bytes, String mark, AtomicInteger flipped) {
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
    int target = at + mark.length();
    if (at < 0 || target >= bytes.length) {
      return bytes;
    }
    byte[] altered = bytes.clone();
    altered[target] ^= 1;
    flipped.incrementAndGet();
    return altered;
  }
}
