package org.konvent.model.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a file at its newlines: each line ends in one, none is empty, none is longer than the limit. */
final class LineReader {

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[1 << 12];
  private int at;
  private int end;
  private long number;

  LineReader(InputStream in, String file) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.file = file;
  }

  /** The next line without its newline; null at the end. */
  byte[] next() throws IOException {
    number++;
    int length = 0;
    while (true) {
      if (at == end && !fill()) {
        if (length > 0) {
          throw refused("the last line does not end");
        }
        return null;
      }
      int newline = newline();
      length = take(newline < 0 ? end : newline, length);
      if (newline >= 0) {
        at = newline + 1;
        if (length == 0) {
          throw refused("an empty line");
        }
        return Arrays.copyOf(line, length);
      }
      at = end;
    }
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private int newline() {
    for (int i = at; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private int take(int to, int length) {
    int longer = length + to - at;
    if (longer > RecordFiles.MAX_LINE) {
      throw refused("longer than " + RecordFiles.MAX_LINE + " bytes");
    }
    if (longer > line.length) {
      line = Arrays.copyOf(line, Math.max(longer, 2 * line.length));
    }
    System.arraycopy(buffer, at, line, length, to - at);
    return longer;
  }

  private UnreadableBundle refused(String what) {
    return new UnreadableBundle(UnreadableBundle.Reason.LINE, file, number, what);
  }
}
