package org.konvent.satellite.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where commands speak to people. Without a locale Java would write ASCII, and every umlaut as a
 * question mark; UTF-8 is what is meant then.
 */
final class Terminal {

  private Terminal() {}

  static PrintWriter out() {
    return writer(System.out);
  }

  static PrintWriter err() {
    return writer(System.err);
  }

  private static PrintWriter writer(OutputStream stream) {
    Charset told = Charset.forName(System.getProperty("native.encoding"));
    Charset used = told.newEncoder().canEncode('ü') ? told : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(stream, used), true);
  }
}
