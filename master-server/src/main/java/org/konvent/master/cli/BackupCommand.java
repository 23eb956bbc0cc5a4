package org.konvent.master.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches a backup from the running master: the embedded database belongs to its process alone. */
@Command(
    name = "backup",
    description = "Write all journals of the running master to a file.",
    mixinStandardHelpOptions = true)
public class BackupCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "file to be written; it must not exist")
  Path file;

  @Option(
      names = "--master",
      defaultValue = "http://localhost:8080",
      description = "address of the master (${DEFAULT-VALUE})")
  URI master;

  @Option(
      names = "--admin",
      defaultValue = "admin",
      description = "administrator's name (${DEFAULT-VALUE})")
  String admin;

  @Option(
      names = "--admin-password-file",
      description =
          "file with the password; otherwise it is asked for, or read from standard input")
  Optional<Path> passwordFile;

  @Override
  public Integer call() throws IOException, InterruptedException {
    MasterClient client = new MasterClient(master);
    client.signIn(admin, Passwords.ask(passwordFile, "password of " + admin));
    client.backup("/api/v1/backup", file);
    System.out.println("The backup is in " + file + ". Keep the log key's file beside it.");
    return Exit.DONE.code();
  }
}
