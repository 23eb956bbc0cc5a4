package org.konvent.master.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command reaches the running master, and as whom. */
final class SignIn {

  @Option(
      names = "--master",
      defaultValue = "http://localhost:8080",
      description = "address of the master (${DEFAULT-VALUE})")
  private URI master;

  @Option(
      names = {"--account", "--admin"},
      defaultValue = "admin",
      description = "name of the account (${DEFAULT-VALUE})")
  private String account;

  @Option(
      names = {"--password-file", "--admin-password-file"},
      description =
          "file with the password; otherwise it is asked for, or read from standard input")
  private Optional<Path> passwordFile;

  MasterClient client() throws IOException, InterruptedException {
    MasterClient client = new MasterClient(master);
    client.signIn(account, Passwords.ask(passwordFile, "password of " + account));
    return client;
  }
}
