package org.konvent.model.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML as well, whatever is written into it: what was opened is closed in its order, and
 * text is never taken for markup. Characters that XML does not know, and those that turn the direction of the text
 * around them, are left out.
 */
final class Markup {

  private static final int FIRST_PRINTABLE = 0x20;

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /**
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    tag(element, attributes);
    raw(">");
    open.push(element);
    return this;
  }

  /** An element that has no content. */
  Markup empty(String element, String... attributes) {
    tag(element, attributes);
    return raw("/>");
  }

  Markup close() {
    return raw("</").raw(open.pop()).raw(">");
  }

  Markup closeLine() {
    return close().raw("\n");
  }

  Markup text(String text) {
    text.codePoints().filter(Markup::isPrinted).forEach(this::character);
    return this;
  }

  /** An element that holds only text. */
  Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Text that somebody entered: its direction of writing stays its own. */
  Markup entered(String text) {
    return leaf("bdi", text);
  }

  /** What is written here is markup. */
  Markup raw(String markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void tag(String element, String... attributes) {
    raw("<").raw(element);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
    }
  }

  private void character(int codePoint) {
    switch (codePoint) {
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '&' -> raw("&amp;");
      case '"' -> raw("&quot;");
      case '\'' -> raw("&#39;");
      default -> raw(Character.toString(codePoint));
    }
  }

  private static boolean isPrinted(int codePoint) {
    boolean turns =
        codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    boolean known =
        codePoint == '\t'
            || codePoint == '\n'
            || codePoint >= FIRST_PRINTABLE && codePoint < 0x7F
            || codePoint > 0x9F && (codePoint & 0xFFFE) != 0xFFFE;
    return known && !turns && !surrogate;
  }
}
