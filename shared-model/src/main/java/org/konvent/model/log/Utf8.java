package org.konvent.model.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 that refuses instead of replacing what it cannot represent. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  static String decode(byte[] bytes, String where) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Java replaces what is not valid by this character; where it is really meant it costs a second
    // look.
    if (text.indexOf(REPLACEMENT) >= 0
        && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      throw new MalformedLogData(where, "not valid UTF-8");
    }
    return text;
  }

  static byte[] encode(String text, String where) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i++)) {
        throw new MalformedLogData(where, "a lone surrogate cannot be written as UTF-8");
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** Decodes no more than the given number of bytes. */
  static String decode(byte[] bytes, int maxBytes, String where) {
    if (bytes.length > maxBytes) {
      throw new MalformedLogData(where, bytes.length + " bytes, at most " + maxBytes + " allowed");
    }
    return decode(bytes, where);
  }
}
