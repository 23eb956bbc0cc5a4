package org.konvent.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A command that is over at once. */
public record CommandRun(int exitCode, String output, String errors) {

  static CommandRun of(Path jar, Path directory, Path data, List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--data", data.toString()));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(JavaProcess.command(jar, List.of("-Xmx64m"), all));
      builder.environment().put("LANG", "en");
      Process process = builder.directory(directory.toFile()).start();
      process.getOutputStream().close();
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
