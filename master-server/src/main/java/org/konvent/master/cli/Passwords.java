package org.konvent.master.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command takes a password from: a file, the prompt, or standard input; never an argument. */
final class Passwords {

  private Passwords() {}

  /** For an account that exists. */
  static String ask(Optional<Path> file, String prompt) {
    return read(file, prompt, false);
  }

  /** For a new password: asked twice at the prompt. */
  static String choose(Optional<Path> file, String prompt) {
    return read(file, prompt, true);
  }

  private static String read(Optional<Path> file, String prompt, boolean twice) {
    try {
      if (file.isPresent()) {
        return Files.readString(file.get()).strip();
      }
      Console console = System.console();
      return console == null ? fromStandardInput() : fromPrompt(console, prompt, twice);
    } catch (IOException e) {
      throw new CommandFailed(Exit.USAGE, "The password cannot be read: " + e.getMessage());
    }
  }

  private static String fromStandardInput() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null || line.isBlank()) {
      throw new CommandFailed(
          Exit.USAGE, "No password: write it to standard input, or name a file that holds it.");
    }
    return line.strip();
  }

  private static String fromPrompt(Console console, String prompt, boolean twice) {
    char[] first = console.readPassword("%s: ", prompt);
    if (first == null) {
      throw new CommandFailed(Exit.USAGE, "No password was typed.");
    }
    if (twice && !new String(first).equals(again(console))) {
      throw new CommandFailed(Exit.USAGE, "The two passwords differ; nothing was changed.");
    }
    return new String(first);
  }

  private static String again(Console console) {
    char[] second = console.readPassword("once more: ");
    return second == null ? "" : new String(second);
  }
}
