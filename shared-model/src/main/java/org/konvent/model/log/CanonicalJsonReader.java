package org.konvent.model.log;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one canonical JSON value; accepts exactly what {@link CanonicalJson#write} writes. */
final class CanonicalJsonReader {

  /** 2^53-1 has 16 digits. */
  private static final int LONGEST_INTEGER = 16;

  private final String text;
  private int at;

  CanonicalJsonReader(String text) {
    this.text = text;
  }

  Object read() {
    Object value = value(0);
    if (at != text.length()) {
      throw refused("something follows the value");
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > CanonicalJson.MAX_DEPTH) {
      throw refused("nested deeper than " + CanonicalJson.MAX_DEPTH);
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> integer();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    if (taken('}')) {
      return Collections.unmodifiableMap(members);
    }
    String previous = null;
    do {
      String key = string();
      if (previous != null && key.compareTo(previous) <= 0) {
        throw refused("key is repeated or out of order");
      }
      expect(':');
      members.put(key, value(depth + 1));
      previous = key;
    } while (taken(','));
    expect('}');
    return Collections.unmodifiableMap(members);
  }

  private List<Object> array(int depth) {
    List<Object> elements = new ArrayList<>();
    at++;
    if (taken(']')) {
      return Collections.unmodifiableList(elements);
    }
    do {
      elements.add(value(depth + 1));
    } while (taken(','));
    expect(']');
    return Collections.unmodifiableList(elements);
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) {
      throw refused("not a value");
    }
    at += word.length();
    return meaning;
  }

  private Long integer() {
    boolean negative = taken('-');
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(start, at);
    if (digits.isEmpty()) {
      throw refused("not a value");
    }
    if (digits.charAt(0) == '0' && (negative || digits.length() > 1)) {
      throw refused("minus zero or a leading zero");
    }
    if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
      throw refused("only integers without exponent are allowed");
    }
    if (digits.length() > LONGEST_INTEGER || Long.parseLong(digits) > CanonicalJson.MAX_INTEGER) {
      throw refused("integer beyond ±(2^53-1)");
    }
    return negative ? -Long.parseLong(digits) : Long.parseLong(digits);
  }

  private String string() {
    expect('"');
    StringBuilder content = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw refused("unescaped control character");
      }
      content.append(c == '\\' ? escaped() : c);
    }
    at++;
    String string = content.toString();
    if (!Normalizer.isNormalized(string, Normalizer.Form.NFC)) {
      throw refused("string is not in normal form C");
    }
    return string;
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> control();
      default -> throw refused("not the canonical escape");
    };
  }

  /** Only control characters without a short escape are spelled {@code \}{@code u00xx}. */
  private char control() {
    if (!text.startsWith("00", at) || at + 4 > text.length()) {
      throw refused("not the canonical escape");
    }
    int high = text.charAt(at + 2) - '0';
    int low = "0123456789abcdef".indexOf(text.charAt(at + 3));
    char c = (char) (high * 16 + low);
    if (high < 0 || high > 1 || low < 0 || "\b\f\n\r\t".indexOf(c) >= 0) {
      throw refused("not the canonical escape");
    }
    at += 4;
    return c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char peek() {
    if (at >= text.length()) {
      throw refused("ends too early");
    }
    return text.charAt(at);
  }

  private boolean taken(char c) {
    boolean taken = at < text.length() && text.charAt(at) == c;
    if (taken) {
      at++;
    }
    return taken;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw refused("expected " + c);
    }
    at++;
  }

  private MalformedLogData refused(String what) {
    return new MalformedLogData("JSON, character " + at, what);
  }
}
