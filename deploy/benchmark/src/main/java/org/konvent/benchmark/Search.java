package org.konvent.benchmark;

import java.nio.ByteBuffer;

/** Looks for a text in a stream that comes in pieces; the text's first byte must not recur in it. */
final class Search {

  private int matched;

  boolean finds(ByteBuffer piece, byte[] wanted) {
    while (piece.hasRemaining()) {
      byte next = piece.get();
      if (next == wanted[matched]) {
        matched++;
      } else {
        matched = next == wanted[0] ? 1 : 0;
      }
      if (matched == wanted.length) {
        matched = 0;
        return true;
      }
    }
    return false;
  }
}
