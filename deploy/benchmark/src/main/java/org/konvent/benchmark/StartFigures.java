package org.konvent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.system.process.JavaProcess;

/** How long an application takes to its first answer, and what it then holds in memory. */
final class StartFigures {

  private StartFigures() {}

  static Map<String, Object> of(JavaProcess process, long startedNanos, long answeredNanos)
      throws IOException {
    Map<String, Object> figures = new TreeMap<>();
    figures.put("firstAnswerMillis", (answeredNanos - startedNanos) / 1_000_000);
    figures.put("residentMegabytes", residentKilobytes(process.pid()) / 1_024);
    return figures;
  }

  static long residentKilobytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
