package org.konvent.browser;

import java.text.Normalizer;
import java.util.List;

/** What people with bad intentions, or with unusual names, enter; none is longer than a name may be. */
final class HostileText {

  /** Everything at once, without a blank at which a line could break. */
  static final String EVERYTHING =
      "\"'><svg/onload=alert(1)></textarea></script>{now}{{7*7}}%s<!--"
          + "Donaudampfschifffahrtsgesellschafts";

  static final String ATTRIBUTE = "\" autofocus onfocus=alert(1) x=\"";
  static final String LONG_WORD =
      "Donaudampfschifffahrtselektrizitäten".repeat(3).substring(0, 100);

  /** Turned around and never turned back. */
  static final String TURNED = "Eva\u202E\u2067 nereimrofni 21";

  static final List<String> ALL =
      List.of(
          EVERYTHING,
          ATTRIBUTE,
          LONG_WORD,
          TURNED,
          "<img src=x onerror=alert(1)>",
          "</script><script>alert(1)</script>",
          "O'Neill-Groß' onmouseover='alert(1)",
          "{now.state}{#if true}{{7*7}}{/if}${7*7}%s%n[n]",
          "&lt;b&gt; &amp;amp; &#39;",
          "Robert'); DROP TABLE entries;--",
          "javascript:alert(document.cookie)",
          "=HYPERLINK(\"http://example.org\";\"+@Ja\")",
          "Maria Anna ".repeat(9).strip(),
          "שלום مرحبا",
          composed("Z\u0351\u036B\u0343a\u0335\u0327\u0300\u0361l\u0321\u034Cg\u0322\u0321o\u0327"),
          "👩‍👩‍👧‍👦🏳️‍🌈\u200B\u2060\uFEFFLea",
          "Ada\u2028Love\u2029lace\u00A0K.",
          "X");

  private HostileText() {}

  /** Another one than the one of this number. */
  static String other(int number) {
    return ALL.get((number + 1) % ALL.size());
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
