package org.konvent.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.konvent.system.Until;

/** A master: the packaged application on a port of loopback, with a directory of its own. */
public final class MasterProcess implements AutoCloseable {

  private static final Duration STARTING = Duration.ofMinutes(3);
  private static final List<String> SMALL = List.of("-Xms48m", "-Xmx256m");
  private static final List<String> FAST =
      List.of("-Xms48m", "-Xmx256m", "-XX:TieredStopAtLevel=4");
  private static final List<String> LARGE =
      List.of("-Xms256m", "-Xmx2g", "-XX:TieredStopAtLevel=4");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Flavour flavour;
  private final Path directory;
  private final int port;
  private final Map<String, String> environment = new HashMap<>();
  private List<String> jvm = SMALL;
  private JavaProcess process;

  /**
   * A master that is not running yet.
   *
   * @param environment where its database is, and what differs from the usual
   */
  public MasterProcess(Flavour flavour, Path directory, int port, Map<String, String> environment) {
    this.flavour = flavour;
    this.directory = directory.toAbsolutePath();
    this.port = port;
    this.environment.put("QUARKUS_HTTP_PORT", "" + port);
    this.environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    this.environment.put("KONVENT_JOURNAL_ADDRESS", address().toString());
    this.environment.putAll(environment);
  }

  /** A master with an embedded database in its directory. */
  public static MasterProcess embedded(Path directory) {
    return new MasterProcess(Flavour.H2, directory, FreePort.next(), Map.of());
  }

  /** Compiles as well as it can, which pays where it hashes hundreds of passwords. */
  public MasterProcess fast() {
    jvm = FAST;
    return this;
  }

  /** With memory for a million figures. */
  public MasterProcess large() {
    jvm = LARGE;
    return this;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public Path directory() {
    return directory;
  }

  /** What its environment says under a name; null where it says nothing. */
  public String setting(String name) {
    return environment.get(name);
  }

  /** Makes the first administrator, called {@code admin}; nothing else has been started yet. */
  public void initialise(String password) {
    try {
      Files.createDirectories(directory);
      Path file = Files.writeString(directory.resolve("admin-password"), password);
      JavaProcess init = launch(List.of("init", "--admin-password-file", file.toString()));
      Until.holds("init ends", STARTING, () -> !init.runs());
      if (init.exitCode() != 0) {
        throw new IllegalStateException("init failed:\n" + init.output());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it and waits until it answers. */
  public MasterProcess start() {
    begin();
    Until.holds("the master answers", STARTING, this::answersOrFails);
    return this;
  }

  /** Starts it and does not wait. */
  public void begin() {
    process = launch(List.of("run"));
  }

  /** A command in a process of its own, which reads from standard input what is given. */
  public CommandRun command(String input, String... words) {
    return CommandRun.of(words(words), directory, environment, input);
  }

  /** The same at a terminal, where somebody types; what it says is all in the output. */
  public CommandRun typed(String input, String... words) {
    String quoted =
        words(words).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    List<String> terminal = List.of("script", "-qec", quoted, "/dev/null");
    return CommandRun.of(terminal, directory, environment, input);
  }

  private List<String> words(String... words) {
    return JavaProcess.command(Packages.master(flavour), jvm, List.of(words));
  }

  private JavaProcess launch(List<String> words) {
    return JavaProcess.start(Packages.master(flavour), directory, environment, jvm, words);
  }

  /** Whether it runs and answers. */
  public boolean answers() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address().resolve("/api/v1/time"))
              .timeout(Duration.ofSeconds(1))
              .build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What a measure of its own says. */
  public double measure(String name) {
    String text = text("/q/metrics");
    return text.lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name + " in: " + text));
  }

  private String text(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(20)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean answersOrFails() {
    if (!process.runs()) {
      throw new IllegalStateException("the master ended:\n" + process.output());
    }
    return answers();
  }

  public JavaProcess process() {
    return process;
  }

  /** {@code kill -9}. */
  public void kill() {
    process.kill();
  }

  /** Kills it and starts it again on the same data. */
  public void killAndRestart() {
    kill();
    start();
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
