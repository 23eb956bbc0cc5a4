package org.konvent.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The system calls of a running process, as strace saw them: was the database's own file synced
 * between reading a request and answering it?
 */
final class SyncTrace implements AutoCloseable {

  private static final String CALLS =
      "trace=fsync,fdatasync,msync,read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg";

  private static final Pattern SYNC =
      Pattern.compile("^(\\d+) +(?:fsync|fdatasync)\\(\\d+<([^>]*)>(.*)$");
  private static final Pattern RESUMED =
      Pattern.compile("^(\\d+) +<\\.\\.\\. (?:fsync|fdatasync) resumed>.*= 0$");

  private static final Pattern ANSWER =
      Pattern.compile("^\\d+ +(?:write|writev|sendto|sendmsg)\\(.*\"HTTP/1.1 200");

  private final Process strace;
  private final Path file;

  private SyncTrace(Process strace, Path file) {
    this.strace = strace;
    this.file = file;
  }

  /** Watches a process and all its threads. */
  static SyncTrace of(long pid, Path file) {
    try {
      Path said = Path.of(file + ".err");
      Process strace =
          new ProcessBuilder(
                  "strace", "-f", "-y", "-s", "60", "-e", CALLS, "-p", "" + pid, "-o", "" + file)
              .redirectError(said.toFile())
              .start();
      Awaiting.until(
          Duration.ofSeconds(20),
          () -> {
            if (!Files.readString(said).contains("attached")) {
              throw new AssertionError("strace: " + Files.readString(said));
            }
          });
      return new SyncTrace(strace, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops watching. */
  @Override
  public void close() {
    strace.destroy();
    try {
      strace.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * One verdict for each request of a kind, in order: whether a sync of the database file began after
   * it was read and was done before the answer went out.
   *
   * @param request how the request begins
   * @param database end of the file's name
   */
  List<Boolean> verdicts(String request, String database) {
    List<Boolean> verdicts = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    boolean open = false;
    boolean synced = false;
    for (String line : lines()) {
      if (line.contains("\"" + request)) {
        open = true;
        synced = false;
        begun.clear();
      } else if (open && ANSWER.matcher(line).find()) {
        verdicts.add(synced);
        open = false;
      } else if (open) {
        synced |= completes(line, database, begun);
      }
    }
    return verdicts;
  }

  private static boolean completes(String line, String database, Set<String> begun) {
    Matcher sync = SYNC.matcher(line);
    if (sync.matches() && sync.group(2).endsWith(database)) {
      if (sync.group(3).contains("unfinished")) {
        begun.add(sync.group(1));
        return false;
      }
      return sync.group(3).endsWith("= 0");
    }
    Matcher resumed = RESUMED.matcher(line);
    return resumed.matches() && begun.remove(resumed.group(1));
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
