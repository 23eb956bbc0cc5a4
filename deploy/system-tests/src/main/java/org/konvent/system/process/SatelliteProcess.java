package org.konvent.system.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.konvent.system.Until;
import org.konvent.system.client.Enrolling;
import org.konvent.system.client.Json;
import org.konvent.system.client.LocalApi;

/** A satellite: the packaged application with a data directory of its own. */
public final class SatelliteProcess implements AutoCloseable {

  private static final Duration STARTING = Duration.ofMinutes(3);
  private static final List<String> SMALL = List.of("-Xms24m", "-Xmx96m");
  private static final String FINGERPRINT = "([0-9a-f]{4}-){4}[0-9a-f]{4}";

  private final String site;
  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private JavaProcess process;

  /** A satellite that is not set up yet. */
  public SatelliteProcess(String site, Path directory, Map<String, String> environment) {
    this.site = site;
    this.directory = directory.toAbsolutePath();
    this.environment.put("LANG", "en");
    this.environment.putAll(environment);
  }

  public String site() {
    return site;
  }

  /** Where it keeps everything. */
  public Path data() {
    return directory.resolve("data");
  }

  /** Sets it up and enrols it: code from the crew, fingerprint compared, locked. */
  public void enrol(URI master, String sitePassword, Enrolling crew) {
    Path password = directory.resolve("site-password");
    try {
      Files.createDirectories(directory);
      Files.writeString(password, sitePassword);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    command(
            "setup",
            "--server",
            master.toString(),
            "--site",
            site,
            "--password-file",
            "" + password)
        .orFail();
    JavaProcess asking = launch(List.of("enrol", "--code", crew.code(site), "--data", "" + data()));
    String[] pending = new String[1];
    Until.holds(
        "the crew hears of " + site, STARTING, () -> (pending[0] = crew.pending(site)) != null);
    crew.approve(pending[0], fingerprint(asking.output()));
    Until.holds(site + " is enrolled", STARTING, () -> !asking.runs());
    if (asking.exitCode() != 0) {
      throw new IllegalStateException(asking.output());
    }
  }

  private static String fingerprint(String output) {
    return java.util.regex.Pattern.compile(FINGERPRINT)
        .matcher(output)
        .results()
        .reduce((first, last) -> last)
        .orElseThrow(() -> new IllegalStateException("no fingerprint in: " + output))
        .group();
  }

  /** Starts it and waits until it answers here. */
  public SatelliteProcess start() {
    begin();
    Until.holds("the satellite of " + site + " answers", STARTING, this::answersOrFails);
    return this;
  }

  /** Starts it and does not wait. */
  public void begin() {
    try {
      Files.deleteIfExists(data().resolve("local-api.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process = launch(List.of("run", "--port", "" + FreePort.next(), "--data", "" + data()));
  }

  private JavaProcess launch(List<String> words) {
    return JavaProcess.start(Packages.satellite(), directory, environment, SMALL, words);
  }

  private boolean answersOrFails() {
    if (!process.runs()) {
      throw new IllegalStateException("the satellite ended:\n" + process.output());
    }
    return answers();
  }

  /** Whether it runs and answers. */
  public boolean answers() {
    return Files.exists(data().resolve("local-api.json")) && local().answers();
  }

  /** The API of this device, as its commands use it. */
  public LocalApi local() {
    try {
      JsonNode api = Json.read(Files.readString(data().resolve("local-api.json")));
      return new LocalApi(api.path("port").asInt(), api.path("token").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command of the satellite, in a process of its own, on this satellite's data. */
  public CommandRun command(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data().toString()));
    List<String> command = JavaProcess.command(Packages.satellite(), List.of("-Xmx64m"), all);
    return CommandRun.of(command, directory, Map.of(), "");
  }

  public JavaProcess process() {
    return process;
  }

  /** {@code kill -9}. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
