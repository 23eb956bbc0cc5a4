package org.konvent.model.log;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one byte form of a JSON value, in which entries, sealed parts and statements are hashed and signed.
 *
 * <p>Keys are sorted by UTF-16 code unit, there is no white space, numbers are integers within ±(2^53-1), strings are
 * in Unicode normal form C, and only the characters that JSON forbids are escaped (spelled as in RFC 8785). Values are
 * {@code Map<String, ?>}, {@code List<?>}, {@code String}, {@code Long}, {@code Integer}, {@code Boolean} and null.
 */
public final class CanonicalJson {

  /** The largest integer that every JSON implementation keeps exactly: 2^53-1. */
  public static final long MAX_INTEGER = (1L << 53) - 1;

  /** How many objects and arrays may be nested. */
  public static final int MAX_DEPTH = 32;

  /** The size limit of {@link #parse(byte[])} in bytes. */
  public static final int MAX_BYTES = 1 << 20;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * The canonical bytes of a value. Strings and keys that are not in normal form C are normalised.
   *
   * @throws MalformedLogData for other types, integers out of range, lone surrogates, keys that are equal once
   *     normalised, or nesting deeper than {@link #MAX_DEPTH}
   */
  public static byte[] write(Object value) {
    CanonicalJson json = new CanonicalJson();
    json.value(value, 0);
    return Utf8.encode(json.out.toString(), "JSON");
  }

  /** Reads at most {@link #MAX_BYTES}; see {@link #parse(byte[], int)}. */
  public static Object parse(byte[] json) {
    return parse(json, MAX_BYTES);
  }

  /**
   * Reads canonical bytes, and nothing else: writing the result again gives the same bytes.
   *
   * @param maxBytes the most bytes that are looked at
   * @return unmodifiable maps and lists, strings, longs, booleans, or null
   * @throws MalformedLogData for everything that {@link #write} would not have written
   */
  public static Object parse(byte[] json, int maxBytes) {
    return new CanonicalJsonReader(Utf8.decode(json, maxBytes, "JSON")).read();
  }

  private void value(Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new MalformedLogData("JSON", "nested deeper than " + MAX_DEPTH);
    }
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value instanceof String text) {
      string(normal(text));
    } else if (value instanceof Long || value instanceof Integer) {
      out.append(inRange(((Number) value).longValue()));
    } else if (value == null || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new MalformedLogData("JSON", "no canonical form for a " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> map, int depth) {
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((key, member) -> sorted.put(key(key, sorted), member));
    char before = '{';
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      out.append(before);
      string(member.getKey());
      out.append(':');
      value(member.getValue(), depth + 1);
      before = ',';
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void array(List<?> list, int depth) {
    char before = '[';
    for (Object element : list) {
      out.append(before);
      value(element, depth + 1);
      before = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static String key(Object key, Map<String, Object> taken) {
    if (!(key instanceof String text)) {
      throw new MalformedLogData("JSON", "a key that is not a string");
    }
    String normal = normal(text);
    if (taken.containsKey(normal)) {
      throw new MalformedLogData("JSON", "two keys are equal in normal form C");
    }
    return normal;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static long inRange(long number) {
    if (number > MAX_INTEGER || number < -MAX_INTEGER) {
      throw new MalformedLogData("JSON", "integer beyond ±(2^53-1)");
    }
    return number;
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          out.append("\\u00")
              .append(Character.forDigit(c >> 4, 16))
              .append(Character.forDigit(c & 15, 16));
        } else {
          out.append(c);
        }
      }
    }
  }
}
