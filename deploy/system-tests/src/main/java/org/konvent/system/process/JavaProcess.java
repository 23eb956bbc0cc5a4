package org.konvent.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A packaged application that runs as a process of its own; what it says goes to a file. */
public final class JavaProcess implements AutoCloseable {

  private static final Duration ENDING = Duration.ofSeconds(20);

  /** What still runs when this program ends, for whatever reason, ends with it. */
  private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> STARTED.forEach(Process::destroyForcibly)));
  }

  private final Process process;
  private final Path log;

  /** Done once it has ended in order. */
  private final Runnable afterwards;

  private JavaProcess(Process process, Path log, Runnable afterwards) {
    this.process = process;
    this.log = log;
    this.afterwards = afterwards;
  }

  /**
   * Starts a jar.
   *
   * @param directory where it works; made where it is missing
   * @param environment added to this process's own
   */
  public static JavaProcess start(
      Path jar,
      Path directory,
      Map<String, String> environment,
      List<String> jvm,
      List<String> words) {
    try {
      Files.createDirectories(directory);
      Path log = directory.resolve("output.log");
      ClassArchive archive = ClassArchive.of(jar);
      boolean archives = archive.wanted() && words.contains("run");
      List<String> options = new ArrayList<>(jvm);
      if (archives) {
        options.addAll(archive.make(directory));
      }
      ProcessBuilder builder = new ProcessBuilder(command(jar, options, words));
      builder.environment().putAll(environment);
      Process process =
          builder
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      process.getOutputStream().close();
      STARTED.add(process);
      process.onExit().thenAccept(STARTED::remove);
      return new JavaProcess(process, log, archives ? () -> archive.keep(directory) : () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that start a jar with a small heap, for one of many processes on a small machine. */
  public static List<String> command(Path jar, List<String> jvm, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(ClassArchive.of(jar).use());
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(words);
    return command;
  }

  public long pid() {
    return process.pid();
  }

  public boolean runs() {
    return process.isAlive();
  }

  /** Of a process that has ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** As a power cut would: {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  /** Stops it where it stands, as a laptop that goes to sleep does. */
  public void freeze() {
    signal("STOP");
  }

  /** It goes on as if nothing had been. */
  public void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      int failed = new ProcessBuilder("kill", "-" + name, "" + pid()).inheritIO().start().waitFor();
      if (failed != 0) {
        throw new IllegalStateException("no signal " + name + " to " + pid());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks it to end, and insists after a while. */
  @Override
  public void close() {
    process.destroy();
    if (waitForEnd()) {
      afterwards.run();
    } else {
      kill();
    }
  }

  private boolean waitForEnd() {
    try {
      return process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Everything that it has said so far. */
  public String output() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "no output: " + e.getMessage();
    }
  }
}
