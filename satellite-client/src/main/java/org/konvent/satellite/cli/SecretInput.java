package org.konvent.satellite.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Passwords and PINs: from a file, from standard input ({@code -}), or asked for; never an argument. */
final class SecretInput {

  private SecretInput() {}

  static String read(Path file, String prompt) {
    try {
      if (file != null && !file.toString().equals("-")) {
        return Files.readString(file).strip();
      }
      Console console = System.console();
      if (file == null && console != null) {
        return new String(console.readPassword("%s: ", prompt));
      }
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
          .lines()
          .findFirst()
          .orElseThrow(() -> new CliFailure(ExitCode.USAGE, "no-secret", prompt))
          .strip();
    } catch (IOException e) {
      throw new CliFailure(ExitCode.USAGE, "unreadable-file", file, e.getMessage());
    }
  }
}
