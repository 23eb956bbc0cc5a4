package org.konvent.satellite.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.CrewCall;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How the administrator signs in: a token, or a name with a password; both from files only. */
final class AdminOptions {

  @Option(names = "--token-file", description = "File with an administrator's token.")
  private Path tokenFile;

  @ArgGroup(exclusive = false)
  private Password password;

  /** A name with a password. */
  static final class Password {
    @Option(
        names = "--admin",
        defaultValue = "admin",
        description = "Name of an administrator (${DEFAULT-VALUE}).")
    private String name;

    @Option(
        names = "--admin-password-file",
        required = true,
        description = "File with the administrator's password.")
    private Path file;
  }

  Crew signIn(CrewCall call) {
    return tokenFile != null
        ? call.byToken(content(tokenFile))
        : call.byPassword(password.name, content(password.file));
  }

  private static String content(Path file) {
    try {
      String content = Files.readString(file).strip();
      if (content.isEmpty()) {
        throw InputProblem.in(file, Phrase.of("file-empty"));
      }
      return content;
    } catch (IOException e) {
      throw InputProblem.in(file, Phrase.of("file-unreadable"));
    }
  }
}
