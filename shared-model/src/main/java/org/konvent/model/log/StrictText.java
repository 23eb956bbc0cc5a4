package org.konvent.model.log;

import java.util.Base64;

/** The small notations of the log's formats, each with exactly one spelling per value. */
final class StrictText {

  private static final int LONGEST_DECIMAL = 19;

  private StrictText() {}

  /** Standard Base 64 (RFC 4648, section 4) with padding and without stray bits. */
  static byte[] base64(String text, String where) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new MalformedLogData(where, "not standard Base 64");
    }
    // The JDK's decoder lets missing padding and stray bits pass: two spellings of one value.
    if (!base64(bytes).equals(text)) {
      throw new MalformedLogData(where, "not the only Base 64 spelling of its value");
    }
    return bytes;
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A number from 0 to 2^63-1, without sign or leading zeros. */
  static long decimal(String text, String where) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits
        || text.length() > LONGEST_DECIMAL
        || (text.length() > 1 && text.charAt(0) == '0')) {
      throw new MalformedLogData(where, "not a decimal number without leading zeros");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new MalformedLogData(where, "number above 2^63-1");
    }
  }

  /** A key name of a signed note: not empty, no space, no plus, no control character, at most 255 bytes. */
  static String keyName(String name, String where) {
    boolean forbidden =
        name.codePoints()
            .anyMatch(
                c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
    if (name.isEmpty() || forbidden || Utf8.encode(name, where).length > 255) {
      throw new MalformedLogData(
          where, "a key name is 1 to 255 bytes without spaces, plus or control characters");
    }
    return name;
  }
}
