package org.konvent.model.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 that refuses instead of replacing what it cannot represent. */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] bytes, String where) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedLogData(where, "not valid UTF-8");
    }
  }

  static byte[] encode(String text, String where) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new MalformedLogData(where, "a lone surrogate cannot be written as UTF-8");
    }
  }

  /** Decodes no more than the given number of bytes. */
  static String decode(byte[] bytes, int maxBytes, String where) {
    if (bytes.length > maxBytes) {
      throw new MalformedLogData(where, bytes.length + " bytes, at most " + maxBytes + " allowed");
    }
    return decode(bytes, where);
  }
}
