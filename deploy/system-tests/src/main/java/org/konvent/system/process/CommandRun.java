package org.konvent.system.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A command that is over at once. */
public record CommandRun(int exitCode, String output, String errors) {

  /**
   * Runs a command to its end.
   *
   * @param environment added to this process's own
   * @param input what it reads from standard input, which ends there
   */
  public static CommandRun of(
      List<String> command, Path directory, Map<String, String> environment, String input) {
    try {
      Files.createDirectories(directory);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("LANG", "en");
      builder.environment().putAll(environment);
      Process process = builder.directory(directory.toFile()).start();
      try (OutputStream typed = process.getOutputStream()) {
        typed.write(input.getBytes(StandardCharsets.UTF_8));
      }
      CompletableFuture<String> errors =
          CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
      String output = read(process.getInputStream());
      return new CommandRun(process.waitFor(), output, errors.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(java.io.InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This, where it was done; otherwise {@link IllegalStateException} with what it said. */
  public CommandRun orFail() {
    if (exitCode != 0) {
      throw new IllegalStateException("exit code " + exitCode + ": " + output + errors);
    }
    return this;
  }
}
