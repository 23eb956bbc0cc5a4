package org.konvent.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.print.Layout;
import org.konvent.model.print.MinutesCsv;
import org.konvent.model.print.MinutesHtml;
import org.konvent.model.print.NistReport;

/**
 * Exports the record of 200 sites and 100 votes with 50 options each, as a satellite does: the journal's lines are on
 * disk, the state with all figures in memory. Prints one JSON document.
 */
public final class LongExport {

  private static final int SITES = 200;
  private static final int VOTES = 100;
  private static final int OPTIONS = 50;
  private static final long MEBIBYTE = 1 << 20;

  private LongExport() {}

  /**
   * @param words the directory to work in
   */
  public static void main(String[] words) throws IOException {
    Path directory = Path.of(words[0]);
    Path lines = directory.resolve("lines");
    ConventionState state;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(lines)))) {
      state = new LongBallots(SITES, VOTES, OPTIONS).write(out);
    }
    Map<String, Object> figures = new TreeMap<>();
    figures.put("entries", state.size());
    long start = System.nanoTime();
    Minutes minutes = read(state, lines);
    figures.put("readMillis", millisSince(start));
    List<Format> formats =
        List.of(
            new Format("csv", LongExport::csv),
            new Format("html", LongExport::html),
            new Format("nist", (drawn, out) -> NistReport.write(drawn, "de", out)));
    for (Format format : formats) {
      start = System.nanoTime();
      Path file = directory.resolve(format.name());
      try (OutputStream out = Files.newOutputStream(file)) {
        format.body().write(minutes, out);
      }
      figures.put(format.name() + "Millis", millisSince(start));
      figures.put(format.name() + "Megabytes", Files.size(file) / MEBIBYTE);
    }
    System.gc();
    figures.put("stateMegabytes", used());
    System.out.write(ModelJson.canonical(figures));
    System.out.flush();
  }

  private interface Body {
    void write(Minutes minutes, OutputStream out) throws IOException;
  }

  private record Format(String name, Body body) {}

  private static void csv(Minutes minutes, OutputStream out) throws IOException {
    try (Writer text = new OutputStreamWriter(new BufferedOutputStream(out), UTF_8)) {
      MinutesCsv.write(minutes, text);
    }
  }

  private static void html(Minutes minutes, OutputStream out) throws IOException {
    try (Writer text = new OutputStreamWriter(new BufferedOutputStream(out), UTF_8)) {
      MinutesHtml.write(minutes, new Layout("de", code -> "data:,", false), text);
    }
  }

  private static Minutes read(ConventionState state, Path lines) throws IOException {
    EntryCodec codec = Kinds.codec();
    MinutesReader reader = new MinutesReader(state, Audience.CREW);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(lines)))) {
      for (long seq = 0; seq < state.size(); seq++) {
        byte[] line = in.readNBytes(in.readInt());
        reader.line(line, codec.decode(line));
      }
    }
    return reader.whole();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static long used() {
    Runtime machine = Runtime.getRuntime();
    return (machine.totalMemory() - machine.freeMemory()) / MEBIBYTE;
  }
}
